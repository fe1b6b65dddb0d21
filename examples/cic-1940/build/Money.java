import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/// The funds: bank credit by region, the government's loan capital, and gifts, which alone may pay
/// in guerrilla districts.
final class Money {

  private static final YearMonth START = YearMonth.of(1940, 7);

  private Money() {}

  static void write(Inputs inputs, List<Society> societies, Recipes recipes, Path folder) {
    Sheet sheet = new Sheet("funds", "id name name_zh purpose region from to amount pays_in");
    double bank = inputs.setting("bank_month");
    double all = societies.stream().mapToDouble(s -> wanted(s, recipes)).sum();
    for (Regions.Span span : Regions.spans(START)) {
      LocalDate day = span.from().atDay(1);
      double part =
          societies.stream()
              .filter(s -> Regions.at(inputs, s.depot(), day).equals(span.region()))
              .mapToDouble(s -> wanted(s, recipes))
              .sum();
      sheet.add(
          "bank-" + span.region().toLowerCase(Locale.ROOT),
          "Bank credit for " + span.region(),
          regionZh(inputs, span.region()) + "银行贷款",
          "bank",
          span.region(),
          span.from().equals(START) ? null : span.from(),
          span.to(),
          Supplies.rounded(bank * part / all),
          "outside_guerrilla",
          "LIN",
          "estimated",
          "low",
          "Ch$30000000 usable in 1940 is sourced; less the government's part; three quarters as"
              + " working loans turned over once a year and split by what full crews would borrow"
              + " are estimated");
    }
    sheet.add(
        "government",
        "Government loan capital",
        "政府贷款基金",
        "government",
        "",
        null,
        null,
        Supplies.rounded(inputs.setting("government_month")),
        "outside_guerrilla",
        "LIN",
        "estimated",
        "medium",
        "Ch$5000000 is sourced; three quarters as working loans turned over once a year are"
            + " estimated");
    sheet.add(
        "gifts",
        "Gifts through the International Committee",
        "国际委员会捐款",
        "gift",
        "",
        null,
        null,
        inputs.setting("gift_month"),
        "guerrilla",
        "LIN;ICCIC",
        "estimated",
        "low",
        "that gifts gave the capital of guerrilla areas is sourced; the amount was not found");
    sheet.write(folder);
  }

  private static double wanted(Society society, Recipes recipes) {
    return society.crew() * recipes.loanPerWorker(society.industryId());
  }

  /// What a region was called first, in Chinese: the fund keeps its name when the region does not.
  private static String regionZh(Inputs inputs, String region) {
    return inputs.facts("regions").stream()
        .filter(row -> row.get("id").equals(region))
        .map(row -> row.get("name_zh"))
        .findFirst()
        .orElseThrow();
  }
}
