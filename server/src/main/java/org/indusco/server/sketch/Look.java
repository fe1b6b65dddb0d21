package org.indusco.server.sketch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// What is looked at on a map of plans, as its address tells it; the scripts read it.
///
/// @param day the first of the month that is shown; empty for the first month
/// @param layers their names, parted by commas; empty for the usual ones
/// @param at longitude, latitude and metres a pixel, parted by commas; empty for all of it
/// @param about what is told of, as kind and id, parted by a colon; empty for the month
public record Look(String day, String layers, String at, String about) {

  /// An address with this view.
  ///
  /// @param path perhaps with parameters of its own
  public String address(String path) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("day", day);
    values.put("layers", layers);
    values.put("at", at);
    values.put("about", about);
    values.values().removeIf(String::isEmpty);
    UriComponentsBuilder view = UriComponentsBuilder.fromUriString(path);
    values.keySet().forEach(name -> view.queryParam(name, "{" + name + "}"));
    return view.encode().buildAndExpand(values).toUriString();
  }
}
