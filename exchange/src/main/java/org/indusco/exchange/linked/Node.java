package org.indusco.exchange.linked;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One node of linked data, or a part of one; what is empty or not known is not taken in.
final class Node {

  private final Map<String, Object> members = new LinkedHashMap<>();

  /// A node with a name and a type.
  static Node of(String type, String id) {
    return new Node().with("@id", id).with("@type", type);
  }

  /// A node with a type and no name.
  static Node of(String type) {
    return new Node().with("@type", type);
  }

  /// This node with a member more: a text, number, node, or a list of these.
  Node with(String name, @Nullable Object value) {
    Object plain = plain(value);
    if (plain != null) {
      members.put(name, plain);
    }
    return this;
  }

  /// Its members, for a writer of JSON.
  Map<String, Object> members() {
    return members;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text.isEmpty() ? null : text;
      case Node node -> node.members.isEmpty() ? null : node.members;
      case Collection<?> list -> list.isEmpty() ? null : list.stream().map(Node::plain).toList();
      default -> value;
    };
  }
}
