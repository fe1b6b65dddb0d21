package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.Omission;
import org.indusco.model.network.Party;
import org.indusco.model.network.Route;
import org.indusco.model.network.Stock;
import org.indusco.model.schema.Schema;
import org.indusco.model.shape.Shape;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFolderTest {

  private static final Path TINY = TinyCopy.TINY;

  @TempDir Path folder;

  @Test
  void readsTinyWithoutAFault() {
    Reading reading = NetworkFolder.read(TINY);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.sound()).isTrue();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.hash()).matches("[0-9a-f]{64}");
    assertThat(reading.network().settings().months()).isEqualTo(6);
  }

  @Test
  void tellsWhichDefaultsStandForWhatIsMissing() {
    assertThat(NetworkFolder.read(TINY).defaults())
        .extracting(omission -> omission.sentence(Language.EN))
        .contains(
            "No table recipe_equipment: no recipe needs equipment.",
            "goods.holding in all 4 rows: 0 money per unit and month.",
            "labour.to in 3 of 4 rows: to the end of the horizon.",
            "network.currency in its row: money.");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatIsWrittenIsReadBack(long seed) throws IOException {
    Network network = new RandomNetworks(seed).network();
    Path one = folder.resolve("one");
    NetworkFolder.write(network, one);
    Network again = NetworkFolder.read(one).network();
    assertSame(again, network);
    Path two = folder.resolve("two");
    NetworkFolder.write(again, two);
    assertThat(contents(two)).isEqualTo(contents(one));
  }

  @Test
  void writesTinyAndItsShapes() throws IOException {
    double[] ring = {111, 35, 112, 35, 112, 36, 111, 35};
    Shape shape =
        new Shape(
            "zhongtiao",
            Shape.Kind.AREA,
            List.of(new Shape.Part(List.of(ring))),
            Map.of("id", "zhongtiao", "from", "1940-01-01"));
    Network tiny = NetworkFolder.read(TINY).network().withShapes("zones", List.of(shape));
    NetworkFolder.write(tiny, folder.resolve("copy"));
    Reading again = NetworkFolder.read(folder.resolve("copy"));
    assertThat(again.faults()).isEmpty();
    assertSame(again.network(), tiny);
    assertThat(again.network().shapes("zones")).hasSize(1);
    assertThat(again.network().shapes("zones").getFirst().parts().getFirst().rings().getFirst())
        .containsExactly(ring);
  }

  @Test
  void writingTakesAwayTablesThatTheNetworkLacksAndLeavesOtherFiles() throws IOException {
    Path copy = copyOfTiny();
    Files.writeString(copy.resolve("parties.csv"), "id,name\na,A\n");
    Files.writeString(copy.resolve("Units.CSV"), "id\n");
    Files.writeString(copy.resolve("Affiliations.CSV"), "body,region\n");
    NetworkFolder.write(NetworkFolder.read(TINY).network(), copy);
    assertThat(copy.resolve("parties.csv")).doesNotExist();
    assertThat(copy.resolve("Affiliations.CSV")).doesNotExist();
    assertThat(copy.resolve("Units.CSV")).exists();
    assertThat(copy.resolve("README.md")).exists();
    assertThat(copy.resolve("datapackage.json")).exists();
    assertThat(NetworkFolder.read(copy).faults()).isEmpty();
  }

  @Test
  void aMissingTableIsNotAnEmptyOne() throws IOException {
    Path copy = copyOfTiny();
    Files.writeString(copy.resolve("stock.csv"), "depot,good,quantity\n");
    Files.delete(copy.resolve("routes.csv"));
    Network network = NetworkFolder.read(copy).network();
    assertThat(network.has(Stock.class)).isTrue();
    assertThat(network.rows(Stock.class)).isEmpty();
    assertThat(network.has(Route.class)).isFalse();
  }

  @Test
  void theNeededTablesAreEnough() throws IOException {
    for (String name :
        List.of(
            "network", "goods", "places", "recipes", "recipe_goods", "cooperatives", "demand")) {
      Files.copy(TINY.resolve(name + ".csv"), folder.resolve(name + ".csv"));
    }
    Reading reading = NetworkFolder.read(folder);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.network().has(Depot.class)).isFalse();
    assertThat(reading.defaults()).contains(Omission.of(Depot.class));
    assertThat(reading.notes())
        .containsExactly("goods.csv, row 4: nobody uses blanket or asks for it.");
  }

  @ParameterizedTest
  @CsvSource({"';',false", "'\t',false", "',',true", "';',true"})
  void readsWhatSpreadsheetsWrite(char separator, boolean mark) throws IOException {
    Path copy = copyOfTiny();
    String text = Files.readString(copy.resolve("goods.csv")).replace(',', separator);
    String windows = (mark ? "\uFEFF" : "") + text.replace("\n", "\r\n") + ";;;;;;\r\n";
    Files.writeString(
        copy.resolve("goods.csv"), windows.replace(";;;;;;", (separator + "").repeat(6)));
    Reading reading = NetworkFolder.read(copy);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.network().rows(Good.class))
        .isEqualTo(NetworkFolder.read(TINY).network().rows(Good.class));
  }

  @Test
  void theHashIsThatOfTheContentWhateverTheLineEnds() throws IOException {
    String tiny = NetworkFolder.read(TINY).hash();
    Path copy = copyOfTiny();
    Files.writeString(copy.resolve("README.md"), "other");
    Files.writeString(copy.resolve("more.csv"), "not,known\n");
    String text = Files.readString(copy.resolve("goods.csv"));
    Files.writeString(copy.resolve("goods.csv"), "\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(NetworkFolder.read(copy).hash()).isEqualTo(tiny);
    Files.writeString(copy.resolve("goods.csv"), text.replace("kg,raw,1,1", "kg,raw,1,2"));
    assertThat(NetworkFolder.read(copy).hash()).isNotEqualTo(tiny);
  }

  @Test
  void unknownFilesAndColumnsAreToldOf() throws IOException {
    Path copy = copyOfTiny();
    Files.writeString(copy.resolve("weather.csv"), "month,rain\n");
    String goods = Files.readString(copy.resolve("goods.csv"));
    Files.writeString(copy.resolve("goods.csv"), goods.strip().replaceAll("(?m)$", ",x"));
    Reading reading = NetworkFolder.read(copy);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes())
        .containsExactlyInAnyOrder(
            "goods.csv: the column x is not known and not used.",
            "weather.csv: the file is not known and not used.");
  }

  @Test
  void headingsMayDifferInCaseSpacesAndHyphens() throws IOException {
    Path copy = copyOfTiny();
    String cooperatives = Files.readString(copy.resolve("cooperatives.csv"));
    Files.writeString(
        copy.resolve("cooperatives.csv"),
        cooperatives.replace("id,", "ID,").replace("move_tonnes", "Move Tonnes"));
    String orders = Files.readString(copy.resolve("orders.csv"));
    Files.writeString(copy.resolve("orders.csv"), orders.replace("late_discount", "Late-discount"));
    Reading reading = NetworkFolder.read(copy);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertSame(reading.network(), NetworkFolder.read(TINY).network());
  }

  @Test
  void aUnitBehindAHeadingDoesNotCount() throws IOException {
    TinyCopy copy = TinyCopy.in(folder);
    copy.replace("cooperatives.csv", "crew,", "Crew (workers),");
    Reading reading = copy.read();
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertSame(reading.network(), NetworkFolder.read(TINY).network());
  }

  @Test
  void filesMayDifferInCase() throws IOException {
    Path copy = copyOfTiny();
    Files.move(copy.resolve("orders.csv"), copy.resolve("Orders.CSV"));
    Reading reading = NetworkFolder.read(copy);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.hash()).isEqualTo(NetworkFolder.read(TINY).hash());
    assertSame(reading.network(), NetworkFolder.read(TINY).network());
  }

  @Test
  void aTableThatStandsThereTwiceIsAFault() throws IOException {
    Path copy = copyOfTiny();
    Files.writeString(copy.resolve("Orders.CSV"), "id\n");
    try (Stream<Path> files = Files.list(copy)) {
      // Where names do not differ in case alone, the second file has taken the place of the first.
      long there =
          files.filter(file -> file.getFileName().toString().matches("(?i)orders.csv")).count();
      assertThat(
              NetworkFolder.read(copy).faults().stream()
                  .filter(fault -> fault.reason().contains("twice"))
                  .map(Fault::file))
          .isEqualTo(there == 2 ? List.of("Orders.CSV") : List.of());
    }
  }

  @Test
  void whatASpreadsheetWouldCarryOutIsWrittenAsText() throws IOException {
    Path copy = copyOfTiny();
    List<String> names = List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "＝1", "'=1");
    StringBuilder text = new StringBuilder("id,name\n");
    names.forEach(name -> text.append("p%d,%s%n".formatted(text.length(), name)));
    Files.writeString(copy.resolve("parties.csv"), text.toString().replace("'=1", "''=1"));
    Network network = NetworkFolder.read(copy).network();
    assertThat(network.rows(Party.class)).extracting(Party::name).isEqualTo(names);
    NetworkFolder.write(network, folder.resolve("out"));
    assertThat(Files.readAllLines(folder.resolve("out").resolve("parties.csv")))
        .filteredOn(line -> !line.startsWith("id"))
        .allMatch(line -> line.matches("p\\d+,\"?'.*"));
    assertThat(NetworkFolder.read(folder.resolve("out")).network().rows(Party.class))
        .isEqualTo(network.rows(Party.class));
  }

  @Test
  void aTableInAnotherFormatIsToldOf() throws IOException {
    Path copy = copyOfTiny();
    Files.move(copy.resolve("orders.csv"), copy.resolve("Orders.xlsx"));
    Reading reading = NetworkFolder.read(copy);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes())
        .contains(
            "Orders.xlsx: the file is not read. Maybe save it as orders.csv (\"CSV UTF-8\").");
  }

  @Test
  void aFolderThatIsNotThereIsAFault() {
    assertThat(NetworkFolder.read(folder.resolve("none")).faults())
        .singleElement()
        .extracting(Fault::kind, Fault::reason)
        .containsExactly(Fault.Kind.UNREADABLE, "there is no such folder");
    assertThat(NetworkFolder.read(TINY.resolve("goods.csv")).sound()).isFalse();
  }

  @Test
  void everyFaultOfAFileIsTold() throws IOException {
    Path copy = copyOfTiny();
    Files.writeString(
        copy.resolve("stock.csv"),
        "depot,good,quantity\nbaoji,wool,much\nbaoji,cotton,\nnowhere,wool,1\nbaoji,cloth,-1\n");
    assertThat(NetworkFolder.read(copy).faults())
        .extracting(Fault::kind, Fault::row)
        .containsExactly(
            tuple(Fault.Kind.MISSING_CELL, 3),
            tuple(Fault.Kind.NOT_A_NUMBER, 2),
            tuple(Fault.Kind.ABSURD_FIGURE, 5),
            tuple(Fault.Kind.DANGLING, 4));
  }

  private Path copyOfTiny() throws IOException {
    return TinyCopy.in(folder).folder();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return contents;
  }

  private static void assertSame(Network read, Network written) {
    for (Schema<?> schema : Network.schemas()) {
      assertThat(read.has(schema.type())).as(schema.name()).isEqualTo(written.has(schema.type()));
      assertThat(read.rows(schema.type())).isEqualTo(written.rows(schema.type()));
    }
  }
}
