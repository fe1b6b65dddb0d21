import java.time.LocalDate;

/// A synthetic unit that stands for one counted society.
///
/// @param depot id of the depot that it belongs to
/// @param place id of the place where it stands
/// @param founded day of its founding, estimated
/// @param members people who are members
/// @param crew how many can work in it
record Society(
    String id,
    String name,
    String nameZh,
    Csv.Row industry,
    String depot,
    String place,
    LocalDate founded,
    int members,
    int refugees,
    int crew) {

  String industryId() {
    return industry.get("id");
  }
}
