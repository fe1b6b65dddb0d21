package org.indusco.server.atlas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// What is looked at on a page with a map, as its address tells it; the scripts read and write it.
///
/// @param day that is shown, as ISO date, of plans the first of a month; empty for the first one
/// @param range of days of which moves and events are told
/// @param layers their names, parted by commas; empty for the usual ones
/// @param at longitude, latitude and metres a pixel, parted by commas; empty for all of it
/// @param about what is told of, as kind and id, parted by a colon; empty for the whole
public record Look(String day, Range range, String layers, String at, String about) {

  /// A range of days, as ISO dates.
  ///
  /// @param from empty for the first of which something is told
  /// @param to empty for the last
  public record Range(String from, String to) {

    /// All of the time.
    public static final Range ALL = new Range("", "");
  }

  /// An address with this view.
  ///
  /// @param path perhaps with parameters of its own
  public String address(String path) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("day", day);
    values.put("from", range.from());
    values.put("to", range.to());
    values.put("layers", layers);
    values.put("at", at);
    values.put("about", about);
    values.values().removeIf(String::isEmpty);
    UriComponentsBuilder view = UriComponentsBuilder.fromUriString(path);
    values.keySet().forEach(name -> view.queryParam(name, "{" + name + "}"));
    return view.encode().buildAndExpand(values).toUriString();
  }
}
