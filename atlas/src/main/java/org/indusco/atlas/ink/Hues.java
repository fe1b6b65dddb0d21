package org.indusco.atlas.ink;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The colours of the maps, as `#RRGGBB`.
public final class Hues {

  public static final String PAPER = "#FBF8F1";
  public static final String LAND = "#FAF6EC";
  public static final String NEIGHBOUR = "#E9E3D4";
  public static final String WATER = "#E3EBEE";
  public static final String RIVER = "#9FB9C6";
  public static final String INK = "#22262B";
  public static final String SECOND = "#5C646D";
  public static final String OXBLOOD = "#8C2F2B";
  public static final String MOSS = "#4C6239";

  private static final Map<String, String> REGIONS =
      Map.of(
          "NW", "#8FB06B",
          "CK", "#DDB65B",
          "SW", "#86A9CF",
          "SE", "#C193BE",
          "YN", "#D2946F",
          "JY", "#6FA9A6",
          "ZW", "#A99BD0");

  private static final List<String> OTHERS =
      List.of(
          "#8FB06B", "#DDB65B", "#86A9CF", "#C193BE", "#D2946F", "#6FA9A6", "#A99BD0", "#B7A77F",
          "#9DB9A0", "#C98F8F");

  /// Okabe and Ito's colours, softened; told apart by the colour-blind.
  private static final List<String> INDUSTRIES =
      List.of(
          "#4F8FBA", "#E2A84F", "#5BA78A", "#CC7F57", "#BB8CB0", "#8FC6E2", "#DDCB62", "#8B9096");

  private Hues() {}

  /// The hue of a region: fixed for those of the Chinese Industrial Cooperatives, else by its
  /// number.
  public static String region(String id, int number) {
    return REGIONS.getOrDefault(id, OTHERS.get(Math.floorMod(number, OTHERS.size())));
  }

  /// The hue of an industry by its number; from the ninth on they come again.
  public static String industry(int number) {
    return INDUSTRIES.get(Math.floorMod(number, INDUSTRIES.size()));
  }

  /// A hue with a share of its light taken away.
  public static String darker(String hue, double share) {
    int rgb = Integer.parseInt(hue.substring(1), 16);
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round((1 - share) * (rgb >> 16)),
        Math.round((1 - share) * (rgb >> 8 & 255)),
        Math.round((1 - share) * (rgb & 255)));
  }
}
