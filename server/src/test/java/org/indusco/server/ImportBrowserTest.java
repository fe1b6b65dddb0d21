package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.exchange.TextFiles;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A workbook with faults is looked at, mended, looked at again, taken in and taken back, in a real
/// browser.
class ImportBrowserTest {

  private static final Site SITE = Site.running();

  /// The example with another text in some cells: table, row from 0, heading, text.
  private static FilePayload workbook(String... cells) throws IOException {
    TextNetwork texts = TextFiles.read(Path.of("..", "examples", "tiny")).texts();
    Map<String, TextTable> tables = new LinkedHashMap<>(texts.tables());
    for (int i = 0; i < cells.length; i += 4) {
      TextTable table = tables.get(cells[i]);
      List<List<String>> rows = new ArrayList<>(table.rows());
      int row = Integer.parseInt(cells[i + 1]);
      List<String> changed = new ArrayList<>(rows.get(row));
      changed.set(table.headings().indexOf(cells[i + 2]), cells[i + 3]);
      rows.set(row, changed);
      tables.put(cells[i], new TextTable(table.headings(), rows));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextFiles.writeWorkbook(TextNetwork.of(tables, Map.of()), out);
    return new FilePayload(
        "six.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        out.toByteArray());
  }

  private static void look(Page page, FilePayload file) {
    page.locator("input[type=file]").setInputFiles(file);
    page.locator("main form button[type=submit]").click();
    page.waitForURL("**/imports/*-*");
  }

  private static String main(Page page) {
    return page.locator("main").innerText();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 1280, 'table goods, row 2, column kind', Maybe raw, The file is taken in., taken back by this one",
    "zh-CN, 360, goods, 2, 文件已录入, 撤回"
  })
  void aFileWithFaultsIsMendedTakenInAndTakenBack(
      String language, int width, String sheet, String row, String taken, String undone)
      throws IOException {
    String network = "imported-" + language.substring(0, 2);
    SITE.takeIn("tiny", network);
    Grant grant = new Grant(Role.PLANNER, new Scope.OfNetwork(network));
    Browser planner = SITE.browser(SITE.somebody(grant).name());
    try (Window window = Chromium.window(planner, language, width, 800)) {
      Page page = window.page();
      page.navigate("/imports?network=" + network + "&lang=" + language.substring(0, 2));
      window.picture("import-form-" + width);
      assertThat(Axe.serious(page)).isEmpty();
      look(
          page,
          workbook(
              "goods",
              "0",
              "kind",
              "ray",
              "cooperatives",
              "1",
              "crew",
              "ten",
              "orders",
              "0",
              "due",
              "1940-13"));
      String faults = main(page);
      assertThat(faults).contains(sheet, row, "kind", "ray", "crew", "ten", "due", "1940-13");
      window.picture("import-faults-" + width);
      assertThat(Axe.serious(page)).isEmpty();
      assertThat(page.locator("form[action$='/take']").count()).isZero();

      page.locator("main a[href^='/imports?network=']").click();
      look(page, workbook("goods", "0", "kind", "raw", "cooperatives", "1", "crew", "12"));
      assertThat(main(page)).contains("w2", "crew 10", "crew 12");
      window.picture("import-difference-" + width);
      assertThat(Axe.serious(page)).isEmpty();
      page.locator("form[action$='/take'] button").click();
      page.waitForURL("**/revisions/2?done=taken");
      assertThat(main(page)).contains(taken);
      window.picture("import-taken-" + width);
      assertThat(Axe.serious(page)).isEmpty();
      page.locator("form[action$='/undo'] input[name=reason]").fill("It was ten.");
      page.keyboard().press("Enter");
      page.waitForURL("**/revisions/3?done=undone");
      assertThat(main(page)).contains(undone);
      assertThat(SITE.register.findNetwork(network).orElseThrow().head()).isEqualTo(3);
    }
  }
}
