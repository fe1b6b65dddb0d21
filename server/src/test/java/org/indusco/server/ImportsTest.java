package org.indusco.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.exchange.TextFiles;
import org.indusco.model.text.TextNetwork;
import org.junit.jupiter.api.Test;

/// Files are looked at and taken in over the API.
class ImportsTest {

  private static final Site SITE = Site.running();
  private static final String ZIP = "application/zip";
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Client chief = Client.of(SITE, Grant.ADMINISTRATOR);

  private static TextNetwork tiny() {
    return TextFiles.read(Path.of("..", "examples", "tiny")).texts();
  }

  private static byte[] zip(TextNetwork texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextFiles.writeZip(texts, out);
    return out.toByteArray();
  }

  private static byte[] xlsx(TextNetwork texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextFiles.writeWorkbook(texts, out);
    return out.toByteArray();
  }

  private static byte[] packed(Map<String, String> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static Answer send(Client client, String query, String type, byte[] bytes) {
    return client.file(UUID.randomUUID(), query, type, bytes);
  }

  private static void assertRefused(Answer answer, int status, String code) {
    assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void aNetworkIsLookedAtTakenInOnceMendedAndTakenBack() throws IOException {
    byte[] bytes = zip(tiny());
    Answer look = send(chief, "?network=imported&dry-run=true", ZIP, bytes);
    assertThat(look.status()).as(look.body()).isEqualTo(200);
    assertThat(look.body())
        .contains("\"network\":\"imported\",\"there\":false,\"revision\":0")
        .contains("{\"table\":\"cooperatives\",\"added\":6,\"changed\":0,\"gone\":0}")
        .contains("\"faults\":[]");
    assertThat(SITE.register.findNetwork("imported")).isEmpty();
    UUID key = UUID.randomUUID();
    Answer taken = chief.file(key, "?network=imported", ZIP, bytes);
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    assertThat(taken.location()).isEqualTo("/api/v1/networks/imported/revisions/1");
    assertThat(taken.body()).contains("\"reason\":\"Taken in from network.zip.\"");
    assertThat(chief.file(key, "?network=imported", ZIP, bytes).body()).isEqualTo(taken.body());
    Client planner = Client.planner(SITE, "imported");
    Answer twice = send(planner, "?network=imported", ZIP, bytes);
    assertRefused(twice, 409, "ALREADY_IMPORTED");
    assertThat(twice.body()).contains("\"link\":\"" + taken.location() + "\"");
    assertThat(chief.get("/api/v1/networks/imported").body())
        .contains("Six cooperatives and four towns");

    String goods =
        TextFiles.csv("goods", tiny().tables().get("goods")) + "silk,Silk,丝,kg,raw,1,ten\n";
    String query = "?network=imported&file=goods.csv&reason=Silk%20comes%20in.";
    Answer faults = send(planner, query, CSV, goods.getBytes(UTF_8));
    assertRefused(faults, 422, "UNSOUND");
    assertThat(faults.body()).contains("ten", "column value");
    byte[] mended = goods.replace("ten", "10").getBytes(UTF_8);
    assertThat(send(planner, query + "&dry-run=true", CSV, mended).body())
        .contains("{\"table\":\"goods\",\"added\":1,\"changed\":0,\"gone\":0}", "\"Silk\"");
    Answer recorded = send(planner, query, CSV, mended);
    assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
    assertThat(recorded.body()).contains("Silk comes in.");
    Answer undone = planner.post(recorded.location() + "/undo", "{'reason':'Too dear.'}");
    assertThat(undone.status()).as(undone.body()).isEqualTo(201);
    assertThat(send(planner, query, CSV, mended).status()).as("taken back first").isEqualTo(201);
  }

  @Test
  void aWorkbookTellsOfTheTimeFromADayOnAndLeavesOtherRows() throws IOException {
    SITE.takeIn("tiny", "workbook");
    Client planner = Client.planner(SITE, "workbook");
    TextNetwork few =
        TextNetwork.of(
            Map.of(
                "goods",
                TextFiles.read(
                        "goods.csv",
                        new ByteArrayInputStream(
                            "id,name,unit,kind,value\nwool,Fine wool,kg,raw,2\n".getBytes(UTF_8)))
                    .texts()
                    .tables()
                    .get("goods")),
            Map.of());
    String query = "?network=workbook&since=1941-01-01&keep=true";
    Answer look = send(planner, query + "&dry-run=true", XLSX, xlsx(few));
    assertThat(look.body())
        .as(look.body())
        .contains("{\"table\":\"goods\",\"added\":0,\"changed\":1,\"gone\":0}", "Fine wool");
    String seen = planner.get("/api/v1/networks/workbook").header("ETag");
    assertThat(send(planner, query, XLSX, xlsx(few)).status()).isEqualTo(201);
    assertThat(planner.get("/api/v1/networks/workbook/subjects/goods?key=wool").body())
        .contains("\"to\":\"1941-01-01\"", "Fine wool");
    Answer late =
        planner
            .browser()
            .postJson(
                "/api/v1/imports?network=workbook&file=goods.csv&keep=true",
                "id,name,unit,kind,value\nwool,Wool,kg,raw,3\n".getBytes(UTF_8),
                "Content-Type",
                CSV,
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                seen);
    assertRefused(late, 412, "CHANGED_SINCE");
  }

  @Test
  void filesThatAreNoneAreRefused() throws IOException {
    SITE.takeIn("tiny", "bad-files");
    Client planner = Client.planner(SITE, "bad-files");
    String into = "?network=bad-files";
    assertRefused(send(planner, into, ZIP, "PK no".getBytes(UTF_8)), 422, "BAD_FILE");
    assertRefused(send(planner, into, XLSX, "%PDF-1.7".getBytes(UTF_8)), 422, "BAD_FILE");
    assertRefused(send(planner, into, ZIP, new byte[0]), 422, "BAD_FILE");
    Answer climbing = send(planner, into, ZIP, packed(Map.of("../../etc/goods.csv", "id\nx\n")));
    assertRefused(climbing, 422, "BAD_FILE");
    Answer bomb = send(planner, into, ZIP, packed(Map.of("goods.csv", "0".repeat(30_000_000))));
    assertRefused(bomb, 422, "BAD_FILE");
    Answer twice =
        send(planner, into, ZIP, packed(Map.of("a/goods.csv", "id\nx\n", "b/places.csv", "id\n")));
    assertRefused(twice, 422, "BAD_FILE");
    assertThat(twice.body()).contains("several folders", "Maybe pack the folder of one network");
    assertRefused(send(planner, into, CSV, new byte[0]), 400, "MISSING_PARAMETER");
    assertRefused(send(planner, into + "&file=goods.xlsx", CSV, new byte[0]), 400, "BAD_PARAMETER");
    assertRefused(
        send(planner, into + "&file=godos.csv", CSV, "id\nx\n".getBytes(UTF_8)), 422, "BAD_FILE");
    assertRefused(
        send(planner, into + "&file=regions.geojson", "application/geo+json", "{".getBytes(UTF_8)),
        422,
        "UNSOUND");
    assertRefused(
        send(planner, into, "application/json", "{}".getBytes(UTF_8)), 415, "BAD_CONTENT_TYPE");
    assertRefused(
        send(planner, into, "multipart/form-data; boundary=x", new byte[0]),
        415,
        "BAD_CONTENT_TYPE");
    assertRefused(send(planner, into, ZIP, new byte[22 << 20]), 413, "TOO_LARGE");
    assertRefused(send(planner, into + "&since=soon", ZIP, new byte[0]), 422, "BAD_DATE");
    assertRefused(send(planner, into + "&keep=maybe", ZIP, new byte[0]), 400, "BAD_PARAMETER");
    assertRefused(send(planner, "?network=Bad%20Files", ZIP, zip(tiny())), 422, "BAD_NETWORK_CODE");
  }

  @Test
  void onlySomeCreateNetworksAndOthersLearnNothing() throws IOException {
    byte[] bytes = zip(tiny());
    SITE.takeIn("tiny", "hidden");
    Client stranger = Client.planner(SITE, "ukraine");
    Answer there = send(stranger, "?network=hidden&dry-run=true", ZIP, bytes);
    assertRefused(there, 403, "NOT_PERMITTED");
    assertThat(there.body())
        .isEqualTo(send(stranger, "?network=nowhere&dry-run=true", ZIP, bytes).body());
    assertRefused(send(chief, "?network=hidden", ZIP, bytes), 403, "NOT_PERMITTED");
    Client everywhere = Client.of(SITE, new Grant(Role.PLANNER, new Scope.Everything()));
    assertThat(send(everywhere, "?network=made-anew", ZIP, bytes).status()).isEqualTo(201);
  }

  @Test
  void whatIsExportedComesInAsItWentOut() throws IOException {
    SITE.takeIn("cic-1940", "exported");
    Client reader = Client.of(SITE, Site.reader("exported"));
    String network = "/api/v1/networks/exported";
    TextNetwork folder = TextFiles.read(Path.of("..", "examples", "cic-1940")).texts();
    byte[] zip = bytes(reader, network + "/export.zip?as-of=1940-07-01");
    assertThat(bytes(reader, network + "/export.zip?as-of=1940-07-01")).isEqualTo(zip);
    TextNetwork came = TextFiles.read("exported.zip", new ByteArrayInputStream(zip)).texts();
    assertThat(came.layers()).isEqualTo(folder.layers());
    assertThat(came.tables().keySet()).isEqualTo(folder.tables().keySet());
    for (String table : List.of("cooperatives", "affiliations", "goods", "facts")) {
      assertThat(came.tables().get(table).rows())
          .as(table)
          .hasSameSizeAs(folder.tables().get(table).rows());
    }
    byte[] xlsx = bytes(reader, network + "/export.xlsx?as-of=1940-07-01");
    assertThat(TextFiles.read("b.xlsx", new ByteArrayInputStream(xlsx)).texts().tables())
        .isEqualTo(came.tables());
    Answer csv = reader.get(network + "/tables/goods.csv?as-of=1940-07-01");
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"goods.csv\"");
    assertThat(csv.body()).isEqualTo(TextFiles.csv("goods", came.tables().get("goods")));
    assertThat(reader.get(network + "/tables/facts.csv").body().lines())
        .hasSize(1 + folder.tables().get("facts").rows().size());
    assertRefused(reader.get(network + "/tables/looms.csv"), 404, "NOT_FOUND");
    assertRefused(reader.get(network + "/export.zip?as-of=soon"), 400, "BAD_PARAMETER");
    assertRefused(reader.get(network + "/export.zip?as-known=99"), 422, "LIMIT");
  }

  private static byte[] bytes(Client client, String path) {
    return client.browser().bytes(path);
  }
}
