package org.indusco.server.guide;

import java.util.List;

/// The steps of the tour: what is shown, and where.
final class Tour {

  /// The network of 1940, through which it leads.
  static final String NETWORK = "cic-1940";

  private static final String AT = "/networks/" + NETWORK;
  private static final List<Step> STEPS =
      List.of(
          new Step("country", AT + "/atlas?day=1940-07-01&layers=regions,depots,danger,ground"),
          new Step(
              "industries", AT + "/atlas?day=1940-07-01&layers=regions,industries,largest,ground"),
          new Step("town", AT + "/atlas?day=1940-07-01&about=town:baoji"),
          new Step("regions", AT + "/atlas?day=1942-07-01&layers=regions,depots,danger,ground"),
          new Step("register", AT + "?as-of=1940-07-01"),
          new Step("row", AT + "/rows/orders?row=blankets-gansu-1940"),
          new Step("plans", AT + "/plans"),
          new Step("goals", AT + "/goals"));

  private Tour() {}

  /// A step.
  ///
  /// @param id of what is said there
  /// @param address of the page that is shown
  record Step(String id, String address) {

    /// The address with the way back to a step of the tour.
    String withWayBack(int number) {
      return address + (address.contains("?") ? "&" : "?") + "tour=" + number;
    }
  }

  static List<Step> steps() {
    return STEPS;
  }
}
