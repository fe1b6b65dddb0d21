package org.indusco.bench.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON of objects, arrays, numbers and plain words, which is all that problems are made of.
final class JsonReader {

  private final String name;
  private final String text;
  private int at;

  private JsonReader(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /// The members of the one object in a text: lists, numbers and words.
  ///
  /// @throws InstanceException when the text is no such object
  static Map<String, Object> object(String name, String text) throws InstanceException {
    JsonReader reader = new JsonReader(name, text);
    Map<String, Object> members = reader.object();
    if (reader.peek() != '\0') {
      throw reader.unexpected("the end");
    }
    return members;
  }

  private Map<String, Object> object() throws InstanceException {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    boolean more = peek() != '}';
    while (more) {
      String key = word();
      expect(':');
      members.put(key, value());
      more = comma();
    }
    expect('}');
    return members;
  }

  private List<Object> array() throws InstanceException {
    List<Object> values = new ArrayList<>();
    expect('[');
    boolean more = peek() != ']';
    while (more) {
      values.add(value());
      more = comma();
    }
    expect(']');
    return values;
  }

  private Object value() throws InstanceException {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> word();
      default -> number();
    };
  }

  private double number() throws InstanceException {
    int begin = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.parseDouble(text.substring(begin, at));
    } catch (NumberFormatException e) {
      at = begin;
      throw unexpected("a number");
    }
  }

  private String word() throws InstanceException {
    expect('"');
    int end = text.indexOf('"', at);
    if (end < 0 || text.substring(at, end).indexOf('\\') >= 0) {
      throw unexpected("a plain word");
    }
    String word = text.substring(at, end);
    at = end + 1;
    return word;
  }

  private boolean comma() {
    boolean there = peek() == ',';
    at += there ? 1 : 0;
    return there;
  }

  /// The next character that is no white space, or 0 at the end.
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void expect(char wanted) throws InstanceException {
    if (peek() != wanted) {
      throw unexpected("'" + wanted + "'");
    }
    at++;
  }

  private InstanceException unexpected(String wanted) {
    return new InstanceException(
        name + ": JSON with " + wanted + " was expected at character " + (at + 1) + ".");
  }
}
