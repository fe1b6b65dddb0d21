package org.indusco.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;

/// With `-Dindusco.docs=write` the page is written anew instead of compared.
class FileFormatPageTest {

  private static final Path PAGE = Path.of("..", "docs", "file-format.md");

  @Test
  void thePageInDocsIsThatOfTheSchemas() throws IOException {
    if ("write".equals(System.getProperty("indusco.docs"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, FileFormatPage.markdown());
    }
    assertThat(PAGE)
        .as("the page is stale: run the test with -Dindusco.docs=write")
        .hasContent(FileFormatPage.markdown());
  }

  @Test
  void thePageNamesEveryColumnOfEveryTable() {
    String page = FileFormatPage.markdown();
    for (Schema<?> schema : Network.schemas()) {
      assertSection(page, "network", schema);
    }
    for (Schema<?> schema : Plan.schemas()) {
      assertSection(page, "plan", schema);
    }
  }

  private static void assertSection(String page, String owner, Schema<?> schema) {
    int start = page.indexOf("<a id=\"" + TableSection.anchor(owner, schema) + "\">");
    assertThat(start).as(schema.name()).isPositive();
    int end = page.indexOf("<a id=", start + 1);
    String section = page.substring(start, end < 0 ? page.length() : end);
    assertThat(section).contains(schema.table().meaning());
    for (Field field : schema.fields()) {
      assertThat(section).contains("`" + field.heading() + "`");
    }
  }
}
