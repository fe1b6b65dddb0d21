package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indusco.exchange.fault.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the cases of `cases/faults` do not show: where a check keeps still, and what it guesses.
class ChecksTest {

  @TempDir Path home;

  private TinyCopy tiny;

  @BeforeEach
  void copy() throws IOException {
    tiny = TinyCopy.in(home);
  }

  private String onlyMaybe() {
    assertThat(tiny.read().faults()).hasSize(1);
    return tiny.read().faults().getFirst().maybe();
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, t, Maybe 100 kg: 0.1 t are that much.",
    "200, 斤, Maybe 100 kg: 200 斤 are that much.",
    "2, piculs, Maybe 100 kg: 2 piculs are that much.",
    "100, kilograms, Maybe kg.",
    "5, bolt, ''"
  })
  void turnsUnitsIntoThatOfTheGood(String quantity, String unit, String maybe) throws IOException {
    tiny.write("stock.csv", "depot,good,quantity,unit\nbaoji,wool," + quantity + "," + unit);
    assertThat(onlyMaybe()).isEqualTo(maybe);
  }

  @Test
  void theCaseOfAUnitDoesNotMatter() throws IOException {
    tiny.write("stock.csv", "depot,good,quantity,unit\nbaoji,wool,100,KG\n");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Baoji, Maybe baoji.",
    "宝鸡, Maybe baoji.",
    "baojj, Maybe baoji.",
    "shuang-shi-pu, Maybe shuangshipu.",
    "tokyo, ''"
  })
  void guessesWhichPlaceWasMeant(String written, String maybe) throws IOException {
    tiny.replace("regions.csv", ",baoji", "," + written);
    assertThat(onlyMaybe()).isEqualTo(maybe);
  }

  @Test
  void referencesToATableThatIsMissingSaySo() throws IOException {
    Files.delete(tiny.file("regions.csv"));
    tiny.replace("funds.csv", "purpose,amount", "region,amount")
        .replace("funds.csv", "bank,150", "northwest,150");
    assertThat(tiny.read().faults())
        .singleElement()
        .extracting(Fault::reason)
        .isEqualTo("names nothing, since there is no table regions");
  }

  @Test
  void aDepotAndACooperativeMayBelongToARegion() throws IOException {
    tiny.write(
        "affiliations.csv",
        "body,region,from,to\nbaoji,northwest,,1940-09-01\nbaoji,northwest,1940-09-01,\nw1,northwest,,\n");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void timesThatTouchDoNotOverlap() throws IOException {
    tiny.replace("labour.csv", "shuangshipu,1940-09,,3,3", "shuangshipu,1940-09,1940-10,3,3")
        .append("labour.csv", "shuangshipu,1940-10,,3,3");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void aLongTimeOverlapsAllWithinIt() throws IOException {
    tiny.write(
        "placements.csv",
        "cooperative,place,from,to\nw1,baoji,1940-01-01,1940-12-01\n"
            + "w1,luoyang,1940-02-01,1940-03-01\nw1,baoji,1940-04-01,1940-05-01\n");
    assertThat(tiny.read().faults())
        .extracting(Fault::kind, Fault::row, Fault::reason)
        .containsExactly(
            tuple(Fault.Kind.OVERLAP, 3, "begins while row 2 still holds, until 1940-12-01"),
            tuple(Fault.Kind.OVERLAP, 4, "begins while row 2 still holds, until 1940-12-01"));
  }

  @Test
  void dangersMayOverlap() throws IOException {
    tiny.append("threats.csv", "luoyang,1940-08-01,,0.05,,flood");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void stepsOfDemandWithOtherPricesMayStandSideBySide() throws IOException {
    tiny.append("demand.csv", "baoji,cloth,50,3,0.5");
    assertThat(tiny.read().faults()).isEmpty();
    tiny.append("demand.csv", "baoji,cloth,70,3,0.5");
    assertThat(tiny.read().faults())
        .singleElement()
        .extracting(Fault::kind)
        .isEqualTo(Fault.Kind.DUPLICATE_KEY);
  }

  @Test
  void aRegionMayWriteItsNameDifferentlyInTime() throws IOException {
    tiny.write(
        "regions.csv",
        "id,from,to,name,headquarters\nnw,,1942-01-01,North-West,baoji\nnw,1942-01-01,,Northwest,baoji\n");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void cooperativesWithNumbersAreNotTakenForEachOther() throws IOException {
    tiny.replace("cooperatives.csv", "w1,Baoji Wool", "w1,Baoji Wool 1-12")
        .replace("cooperatives.csv", "w2,Luoyang Wool", "w2,Baoji Wool 11-2");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void rawMaterialsMayComeFromTheGround() throws IOException {
    tiny.append("goods.csv", "coal,Coal,煤,kg,raw,1,1")
        .append("recipes.csv", "mine,Mine coal,采煤,cotton,1")
        .append("recipe_goods.csv", "mine,cloth,in,1")
        .append("recipe_goods.csv", "mine,coal,out,900");
    assertThat(tiny.read().faults()).isEmpty();
    assertThat(tiny.read().notes())
        .containsExactly("goods.csv, row 6: nobody uses coal or asks for it.");
  }

  @Test
  void equipmentThatARecipeNeedsMustBeSomewhere() throws IOException {
    tiny.append("goods.csv", "loom,Loom,织机,piece,equipment,80,50")
        .write("recipe_equipment.csv", "recipe,good,quantity\nweave_cloth,loom,0.5\n");
    assertThat(tiny.read().faults())
        .extracting(Fault::kind, Fault::file, Fault::row)
        .containsExactly(tuple(Fault.Kind.UNOBTAINABLE_GOOD, "recipe_equipment.csv", 2));
    tiny.write("cooperative_equipment.csv", "cooperative,good,count\nc1,loom,5\n");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void aGoodThatOnlyIdleRecipesMakeIsToldWithItsIndustry() throws IOException {
    tiny.append("goods.csv", "paper,Paper,纸,kg,finished,1,1")
        .append("industries.csv", "papermaking,Paper making,造纸,0,0")
        .append("recipes.csv", "make_paper,Make paper,造纸,papermaking,1")
        .append("recipe_goods.csv", "make_paper,paper,out,20")
        .append("demand.csv", "baoji,paper,10,1,0");
    assertThat(onlyMaybe())
        .isEqualTo("Maybe a cooperative of the industry papermaking is missing.");
  }

  @Test
  void stockBreaksACircleOfRecipes() throws IOException {
    tiny.append("recipe_goods.csv", "weave_blankets,blanket,in,1");
    assertThat(tiny.read().faults())
        .extracting(Fault::kind, Fault::row, Fault::times)
        .containsExactly(tuple(Fault.Kind.UNMEETABLE_ORDER, 2, 2));
    tiny.append("stock.csv", "baoji,blanket,5");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void withoutATableOfSupplyRawMaterialsCanBeBought() throws IOException {
    Files.delete(tiny.file("supply.csv"));
    Files.delete(tiny.file("stock.csv"));
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void industriesThatNobodyIsOfAreToldOf() throws IOException {
    tiny.append("industries.csv", "tanning,Tanning,制革,0,0");
    assertThat(tiny.read().faults()).isEmpty();
    assertThat(tiny.read().notes())
        .containsExactly(
            "industries.csv, row 4: no recipe and no cooperative is of the industry tanning.");
  }

  @Test
  void oneFaultTellsOfAllCooperativesOfAnIndustry() throws IOException {
    tiny.replace("recipes.csv", "织布,cotton", "织布,weaving");
    assertThat(tiny.read().faults())
        .singleElement()
        .extracting(Fault::reason)
        .isEqualTo("is an industry without a recipe, for 3 cooperatives");
  }

  @Test
  void aCooperativeThatBeginsLaterNeedsNoSiteYet() throws IOException {
    tiny.replace("cooperatives.csv", "capital,move_tonnes", "capital,move_tonnes,from")
        .replace(
            "cooperatives.csv",
            "毛织社,weaving,shuangshipu,10,500,2",
            "毛织社,weaving,yuanqu,10,500,2,1940-09-01")
        .replace("candidate_sites.csv", "w3,shuangshipu", "w3,yuanqu")
        .append("threats.csv", "yuanqu,1940-07-01,1940-08-01,,yes,flood");
    assertThat(tiny.read().faults()).isEmpty();
  }

  @Test
  void aClosedZoneClosesThePlacesItLists() throws IOException {
    tiny.append("zones.csv", "front,Front,occupied,shuangshipu");
    assertThat(tiny.read().faults())
        .extracting(Fault::kind, Fault::row, Fault::column)
        .containsExactly(
            tuple(Fault.Kind.NO_OPEN_SITE, 4, "place"), tuple(Fault.Kind.NO_OPEN_SITE, 5, "place"));
  }

  @Test
  void aCooperativeThatCannotLeaveAClosedPlaceIsToldOf() throws IOException {
    tiny.append("zones.csv", "front,Front,occupied,shuangshipu")
        .append("candidate_sites.csv", "w3,baoji")
        .append("candidate_sites.csv", "c1,baoji");
    Reading reading = tiny.read();
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes())
        .contains(
            "cooperatives.csv, row 4: w3 stands at shuangshipu, which is closed in 1940-07; it cannot"
                + " leave and is planned as closed.");
  }

  @Test
  void shapesOfNoRowAreToldOf() throws IOException {
    tiny.write(
        "zones.geojson",
        """
        {"type": "Feature", "properties": {"id": "elsewhere"},
         "geometry": {"type": "Polygon", "coordinates": [[[1, 1], [2, 1], [2, 2], [1, 1]]]}}
        """);
    assertThat(tiny.read().faults()).isEmpty();
    assertThat(tiny.read().notes())
        .containsExactly(
            "zones.geojson: the shape elsewhere belongs to no row of zones.csv and is not used.");
  }

  @Test
  void aBrokenTableDoesNotMakeOthersLookBroken() throws IOException {
    tiny.replace("goods.csv", "wool,Wool,羊毛,kg", "wool,Wool,羊毛,")
        .replace("depots.csv", "name_zh,place", "name_zh,palce")
        .replace("supply.csv", "depot,good", "depot,goods");
    assertThat(tiny.read().faults())
        .extracting(Fault::kind, Fault::file)
        .containsExactly(
            tuple(Fault.Kind.MISSPELT_COLUMN, "depots.csv"),
            tuple(Fault.Kind.MISSPELT_COLUMN, "supply.csv"),
            tuple(Fault.Kind.MISSING_CELL, "goods.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "30.91, 3.02, Maybe lat 3.02 and lon 30.91: they seem to be swapped.",
    "3.02, 130.91, Maybe lon 30.91.",
    "53.02, 30.91, Maybe lat 3.02.",
    "53.02, -130.91, ''"
  })
  void tellsOfAPlaceFarFromAllOthers(String lat, String lon, String maybe) throws IOException {
    tiny.write(
        "places.csv",
        "id,name,lat,lon\nbaoji,B,3.1,31.2\nshuangshipu,S,2.9,31.0\nluoyang,L,3.3,30.8\n"
            + "yuanqu,Y,%s,%s\n".formatted(lat, lon));
    assertThat(tiny.read().faults())
        .singleElement()
        .extracting(Fault::kind, Fault::row, Fault::value, Fault::maybe)
        .containsExactly(Fault.Kind.ABSURD_FIGURE, 5, "yuanqu", maybe);
  }

  @Test
  void aNetworkAroundTheEarthHasNoPlaceTooFar() throws IOException {
    tiny.write(
        "places.csv",
        "id,name,lat,lon\nbaoji,B,-17,178\nshuangshipu,S,5,45\nluoyang,L,45,8\n"
            + "yuanqu,Y,-17,-178\n");
    assertThat(tiny.read().faults())
        .extracting(Fault::kind)
        .doesNotContain(Fault.Kind.ABSURD_FIGURE);
  }

  @Test
  void ordersForMonthsThatAreNotPlannedAreToldOf() throws IOException {
    tiny.append("orders.csv", "old,Old,旧,army,blanket,baoji,10,5,1940-06,,")
        .append("orders.csv", "late,Late,迟,army,blanket,baoji,10,5,1940-06,1940-07,");
    assertThat(tiny.read().faults()).isEmpty();
    assertThat(tiny.read().notes())
        .containsExactly(
            "orders.csv, row 4: nothing can be delivered, since its months lie outside the horizon, 1940-07 to 1940-12.");
  }

  @Test
  void massesThatAreGivenAreNotCalledAssumed() throws IOException {
    tiny.replace("recipe_goods.csv", "cloth,out,10", "cloth,out,100");
    assertThat(onlyMaybe()).doesNotContain("assumed");
    tiny.replace("goods.csv", "bolt,finished,1,4", "bolt,finished,,4");
    assertThat(onlyMaybe()).contains("the mass of cloth: without it 1 kg per unit is assumed");
  }
}
