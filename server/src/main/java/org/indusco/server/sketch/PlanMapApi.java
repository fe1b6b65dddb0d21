package org.indusco.server.sketch;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.indusco.app.account.Account;
import org.indusco.app.job.MadePlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.exchange.folio.PlanFolio;
import org.indusco.model.network.Goal;
import org.indusco.model.wording.Language;
import org.indusco.server.api.KeptTexts;
import org.indusco.server.asset.Assets;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// A plan through its months, from which its map is drawn. It is shown to those who see plans of
/// its network, who see all of it.
@RestController
public final class PlanMapApi {

  private final PlanOffice office;
  private final KeptTexts kept = new KeptTexts();

  /// @param office where plans are kept
  public PlanMapApi(PlanOffice office) {
    this.office = office;
  }

  /// What the plan does, month by month. What it tells in words it tells in the language of the
  /// visitor. The mark is a weak one: the same document may be sent pressed or not.
  @Operation(summary = "A plan through its months, as one document for a map")
  @GetMapping("/api/v1/plans/{hash}/atlas")
  ResponseEntity<String> atlas(HttpServletRequest request, @PathVariable("hash") String hash) {
    Visitor visitor = Visitor.of(request);
    MadePlan made = office.findMade(visitor.reader(), hash).orElseThrow(visitor::notThere);
    Language language = visitor.language();
    String mark = KeptTexts.mark(language, hash);
    return ResponseEntity.ok()
        .eTag("W/\"" + mark + "-" + Assets.mark() + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.CONTENT_LANGUAGE, Languages.mark(language))
        .contentType(MediaType.APPLICATION_JSON)
        .body(kept.get(mark, () -> text(made, language)));
  }

  private static String text(MadePlan made, Language language) {
    List<Map<Goal.Aim, Double>> reached =
        made.planned().accounts().stream().map(Account::reached).toList();
    return PlanFolio.text(
        new PlanFolio.Told(
            made.planned().network(),
            made.planned().plan(),
            reached,
            made.sentences(language),
            language));
  }
}
