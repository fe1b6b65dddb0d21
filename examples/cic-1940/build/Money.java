import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The funds: bank credit by region, the government's loan capital, and gifts, which alone may pay
/// in guerrilla districts.
final class Money {

  private static final YearMonth START = YearMonth.of(1940, 7);

  private Money() {}

  static void write(Inputs inputs, List<Society> societies, Path folder) {
    Sheet sheet = new Sheet("funds", "id name name_zh purpose region from to amount pays_in");
    double bank = inputs.setting("bank_month");
    Map<String, Long> crews = new LinkedHashMap<>();
    long all = societies.stream().mapToLong(Society::crew).sum();
    for (Regions.Span span : Regions.spans(START)) {
      long crew =
          societies.stream()
              .filter(s -> Regions.at(inputs, s.depot(), span.from().atDay(1)).equals(span.region()))
              .mapToLong(Society::crew)
              .sum();
      crews.put(span.region(), crew);
      sheet.add(
          "bank-" + span.region().toLowerCase(java.util.Locale.ROOT),
          "Bank credit for " + span.region(),
          "银行贷款",
          "bank",
          span.region(),
          span.from().equals(START) ? null : span.from(),
          span.to(),
          Supplies.rounded(bank * crew / all),
          "outside_guerrilla",
          "LIN",
          "estimated",
          "low",
          "Ch$30000000 usable in 1940 is sourced; less the government's part and turned over once a"
              + " year; split by room for workers");
    }
    sheet.add(
        "government", "Government loan capital", "政府贷款基金", "government", "", null, null,
        Supplies.rounded(inputs.setting("government_month")), "outside_guerrilla", "LIN",
        "estimated", "medium", "Ch$5000000 is sourced; turned over once a year is estimated");
    sheet.add(
        "gifts", "Gifts through the International Committee", "国际委员会捐款", "gift", "", null, null,
        inputs.setting("gift_month"), "guerrilla", "LIN;ICCIC", "estimated", "low",
        "that gifts gave the capital of guerrilla areas is sourced; the amount was not found");
    sheet.write(folder);
  }
}
