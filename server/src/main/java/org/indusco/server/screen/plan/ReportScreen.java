package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.indusco.app.account.Account;
import org.indusco.app.compare.Comparison;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.MadePlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.exchange.report.Attachments;
import org.indusco.exchange.report.ComparePage;
import org.indusco.exchange.report.Compared;
import org.indusco.exchange.report.HtmlReport;
import org.indusco.exchange.report.Inline;
import org.indusco.model.network.Goal;
import org.indusco.model.wording.Language;
import org.indusco.server.api.KeptComparisons;
import org.indusco.server.api.KeptTexts;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The reports on a plan and on two of them: one file each, with style and script inside, as the
/// commands write them.
///
/// What was drawn is kept, and a browser that has it already is told so; that its reader may still
/// see it is looked at each time.
///
/// Browsers take the style and script of reports and no other, nothing from anywhere, and give the
/// file no way to the rest of the server.
@Controller
public final class ReportScreen {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private static final String POLICY =
      "default-src 'none'; style-src "
          + source(Inline.STYLE)
          + "; script-src "
          + source(Inline.SCRIPT)
          + "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " sandbox allow-scripts allow-downloads allow-modals";

  /// Two maps stand beside one another.
  private static final int MAP_WIDTH = 640;

  private final PlanOffice office;
  private final KeptComparisons comparisons;
  private final KeptTexts reports = new KeptTexts();

  /// @param office where plans are kept
  public ReportScreen(PlanOffice office, KeptComparisons comparisons) {
    this.office = office;
    this.comparisons = comparisons;
  }

  private static String source(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The report on a plan, in the language of the visitor.
  ///
  /// @param download `yes` for a file to keep
  @GetMapping("/plans/{hash}/report")
  public ResponseEntity<String> report(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "download", defaultValue = "") String download) {
    Visitor visitor = Visitor.of(request);
    MadePlan made = made(visitor, hash);
    Language language = visitor.language();
    String mark = KeptTexts.mark(language, hash);
    String html = reports.get(mark, () -> report(made, language));
    return answer(mark, html, "report-" + Ways.brief(hash) + ".html", download);
  }

  private static String report(MadePlan made, Language language) {
    List<Map<Goal.Aim, Double>> goals =
        made.planned().accounts().stream().map(Account::reached).toList();
    Attachments beside =
        new Attachments(
            made.planned().movesByMonth(language),
            goals,
            made.sentences(language),
            made.planned().defaults());
    return HtmlReport.html(made.planned().network(), made.planned().plan(), beside, language);
  }

  /// The report on two plans.
  ///
  /// @param with the hash of the second plan
  /// @param download `yes` for a file to keep
  @GetMapping("/plans/{hash}/comparison/report")
  public ResponseEntity<String> comparison(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "with") String with,
      @RequestParam(name = "download", defaultValue = "") String download) {
    Visitor visitor = Visitor.of(request);
    MadePlan before = made(visitor, hash);
    MadePlan after = made(visitor, with);
    Language language = visitor.language();
    String mark = KeptTexts.mark(language, hash, with);
    String html = reports.get(mark, () -> comparison(before, after, language));
    String name = "comparison-" + Ways.brief(hash) + "-" + Ways.brief(with) + ".html";
    return answer(mark, html, name, download);
  }

  private String comparison(MadePlan before, MadePlan after, Language language) {
    Comparison comparison = comparisons.get(before, after);
    Compared compared =
        new Compared(
            side(before, after, comparison.before(), language),
            side(after, before, comparison.after(), language),
            comparison.weighed(),
            same(before, after),
            comparison.units(),
            comparison.orders(),
            comparison.reserves(),
            sources(comparison));
    return ComparePage.html(compared, language);
  }

  private static Compared.Side side(
      MadePlan made, MadePlan other, Comparison.Side side, Language language) {
    List<String> notes = new ArrayList<>(made.sentences(language));
    notes.removeAll(other.sentences(language));
    return new Compared.Side(
        Ways.brief(made.kept().hash()),
        made.planned().network(),
        made.planned().plan(),
        side.value(),
        side.account().worths(),
        made.planned().movesByMonth(language, MAP_WIDTH),
        notes);
  }

  private static List<Compared.Source> sources(Comparison comparison) {
    return comparison.sources().stream()
        .map(
            each ->
                new Compared.Source(
                    each.entry().name().toLowerCase(Locale.ROOT), each.before(), each.after()))
        .toList();
  }

  /// Whether both plans answer the same question.
  private static boolean same(MadePlan before, MadePlan after) {
    KeptPlan one = before.kept();
    KeptPlan other = after.kept();
    return one.inputHash().equals(other.inputHash())
        && one.changes().equals(other.changes())
        && one.keep().equals(other.keep())
        && Objects.equals(
            before.planned().plan().summary().knowing(),
            after.planned().plan().summary().knowing());
  }

  private static ResponseEntity<String> answer(
      String mark, String html, String name, String download) {
    ContentDisposition disposition =
        (download.equals("yes") ? ContentDisposition.attachment() : ContentDisposition.inline())
            .filename(name)
            .build();
    return ResponseEntity.ok()
        .contentType(HTML)
        .eTag("\"" + mark + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Security-Policy", POLICY)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(html);
  }

  private MadePlan made(Visitor visitor, String hash) {
    return office.findMade(visitor.reader(), hash).orElseThrow(visitor::notThere);
  }
}
