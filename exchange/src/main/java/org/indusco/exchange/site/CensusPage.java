package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.List;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.network.Fact;
import org.indusco.model.schema.Schema;

/// The tables: cooperatives by region, industry and date, and all dated figures of sources.
final class CensusPage {

  private CensusPage() {}

  static Page of(Edition edition) {
    Page page = new Page(edition, "census");
    Contents contents = page.contents();
    List<LocalDate> days =
        contents.maps(Theme.INDUSTRIES).stream().map(map -> map.date().earliest()).toList();
    page.add(Element.of("p", page.say("census.lead")).with("class", "lead"));
    CensusTables tables = new CensusTables(page);
    if (!days.isEmpty()) {
      page.heading("register", page.say("census.register"));
      page.paragraph(page.say("census.register.about"));
      if (!contents.regions().isEmpty()) {
        page.table(tables.byRegion(days), "data/cooperatives-by-region.csv");
      }
      page.table(tables.byIndustry(days, ""), "data/cooperatives-by-industry.csv");
      page.heading("crossed", page.say("census.crossed"));
      for (LocalDate day : days) {
        Table table = tables.byRegionAndIndustry(day);
        page.table(table, "data/census-" + TellingDates.date(day).text() + ".csv");
        contents
            .register()
            .census(day)
            .findCarriedFrom()
            .ifPresent(date -> page.note(page.say("words.carried", page.when().of(date))));
      }
    }
    List<Fact> facts = contents.chronicle().facts();
    page.heading("facts", page.say("facts.heading"));
    if (facts.isEmpty()) {
      page.paragraph(page.say("facts.none"));
    } else {
      page.paragraph(page.say("facts.about"));
      page.add(Facts.table("facts-table", facts, page).element());
      page.file("data/facts.csv", TableWriter.text(Schema.of(Fact.class), facts));
    }
    return page;
  }
}
