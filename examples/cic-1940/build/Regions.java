import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// To which region a town belongs on a day: five regions in July 1940, seven in summer 1942.
final class Regions {

  /// The day from which Shanxi and Henan have a region of their own.
  static final LocalDate JINYU = LocalDate.of(1940, 8, 1);

  /// The day from which Zhejiang and southern Anhui have a region of their own.
  static final LocalDate ZHEWAN = LocalDate.of(1942, 1, 1);

  /// A region during months with one and the same reach.
  record Span(String region, YearMonth from, YearMonth to) {}

  private Regions() {}

  static String at(Inputs inputs, String town, LocalDate day) {
    Csv.Row row = inputs.towns().get(town);
    String province = row.get("province");
    if (province.equals("Henan") && !day.isBefore(JINYU)) {
      return "JY";
    }
    if ((province.equals("Zhejiang") || province.equals("Anhui")) && !day.isBefore(ZHEWAN)) {
      return "ZW";
    }
    return row.get("region_1940");
  }

  static List<Span> spans(YearMonth start) {
    YearMonth jinyu = YearMonth.from(JINYU);
    YearMonth zhewan = YearMonth.from(ZHEWAN);
    List<Span> spans = new ArrayList<>();
    spans.add(new Span("NW", start, jinyu));
    spans.add(new Span("NW", jinyu, null));
    spans.add(new Span("JY", jinyu, null));
    spans.add(new Span("SE", start, zhewan));
    spans.add(new Span("SE", zhewan, null));
    spans.add(new Span("ZW", zhewan, null));
    for (String region : List.of("SW", "CK", "YN")) {
      spans.add(new Span(region, start, null));
    }
    return spans;
  }
}
