package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.intake.Intake;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.people.Person;
import org.indusco.app.register.Revision;
import org.indusco.app.register.table.Difference;
import org.indusco.model.wording.Language;
import org.indusco.server.change.Answered;
import org.indusco.server.change.Flaw;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.upload.Imports;
import org.indusco.server.upload.KeptFile;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Networks and single tables out of files.
@RestController
public final class ImportApi {

  /// The type of a workbook.
  /// The content type of a workbook.
  public static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /// The type of a folder.
  static final String ZIP = "application/zip";

  private static final String CSV = "text/csv";
  private static final String GEOJSON = "application/geo+json";

  private final Imports imports;

  /// @param imports that reads files and has them taken in
  public ImportApi(Imports imports) {
    this.imports = imports;
  }

  /// What taking a file in changes.
  ///
  /// @param network the code of the network
  /// @param there whether it was in the register before
  /// @param revision the newest revision when the file was looked at
  /// @param tables how many rows of each table become otherwise
  /// @param rows the first of them
  /// @param more how many there are beyond these
  /// @param faults what the network would have; empty when it can be taken in
  record LookRow(
      String network,
      boolean there,
      long revision,
      List<TableCount> tables,
      List<SubjectRow> rows,
      int more,
      List<Flaw.Told> faults) {

    static LookRow of(Intake.Look look, int most, Language language) {
      List<Difference.Item> items = look.difference().items();
      return new LookRow(
          look.code(),
          look.there(),
          look.seen(),
          TableCount.of(look.difference()),
          items.stream().limit(most).map(SubjectRow::of).toList(),
          Math.max(0, items.size() - most),
          look.faults().stream().map(fault -> Flaw.of(fault).in(language)).toList());
    }
  }

  /// How many rows of a table become otherwise.
  ///
  /// @param table its name
  /// @param added that are new
  /// @param changed that say something else
  /// @param gone that are not there any more
  record TableCount(String table, int added, int changed, int gone) {

    static List<TableCount> of(Difference difference) {
      List<TableCount> rows = new ArrayList<>();
      difference
          .counts()
          .forEach(
              (table, kinds) ->
                  rows.add(
                      new TableCount(
                          table,
                          kinds.getOrDefault(Difference.Kind.NEW, 0),
                          kinds.getOrDefault(Difference.Kind.CHANGED, 0),
                          kinds.getOrDefault(Difference.Kind.GONE, 0))));
      return rows;
    }
  }

  /// Takes a file in, or only looks at it.
  ///
  /// @param key a UUID under which the file is sent: sent again it changes nothing more; needed
  ///     unless it is only looked at
  /// @param ifMatch the tag of an answer: it is refused when the network has changed since
  /// @param network the code; empty to take the id that the network gives itself
  /// @param since the day from which on the file tells how things stand; empty for all days
  /// @param keep whether rows that it does not have stay
  /// @param dryRun whether it is only looked at
  /// @param reason why, in one's own words
  /// @param file the name of the file, needed for a table or a layer
  /// @param rows how many changed rows a look shows
  @Operation(
      summary = "Take a network, a table or a layer in from a file, all of it or nothing",
      description =
          "The body is a workbook, a zip file of a network's folder, one table as CSV or one layer as "
              + "GeoJSON; the parameter file names the latter two, such as goods.csv. With dry-run "
              + "it is only told what would become otherwise and what would be wrong. The same "
              + "file is taken in once only.",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = WORKBOOK,
                    schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(mediaType = GEOJSON, schema = @Schema(type = "string"))
              }))
  @PostMapping(
      path = "/api/v1/imports",
      consumes = {WORKBOOK, ZIP, CSV, GEOJSON})
  ResponseEntity<?> take(
      HttpServletRequest request,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestParam(name = "network", defaultValue = "") String network,
      @RequestParam(name = "since", defaultValue = "") String since,
      @RequestParam(name = "keep", defaultValue = "false") String keep,
      @RequestParam(name = "dry-run", defaultValue = "false") String dryRun,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      @RequestParam(name = "file", defaultValue = "") String file,
      @RequestParam(name = "rows", defaultValue = "100") String rows)
      throws IOException {
    Person person = Visitor.of(request).person();
    String name = name(MediaType.valueOf(request.getContentType()), file);
    KeptFile.Meaning meaning =
        new KeptFile.Meaning(
            name,
            network,
            Days.span("", since, ""),
            yes("keep", keep) ? Difference.Missing.STAY : Difference.Missing.GO);
    if (yes("dry-run", dryRun)) {
      int most = Paging.of("1", rows).size();
      return ResponseEntity.ok(
          LookRow.of(
              imports.look(person, meaning, request.getInputStream()),
              most,
              Visitor.of(request).language()));
    }
    if (key == null) {
      throw new ProblemException(Problem.of(Code.MISSING_PARAMETER).at("Idempotency-Key"));
    }
    ChangeOffice.Wish wish =
        new ChangeOffice.Wish(
            Keys.uuid("Idempotency-Key", key),
            reason.isBlank() ? "Taken in from " + name + "." : Reasons.of("reason", reason),
            Versions.head(ifMatch));
    Imports.Taken taken = imports.take(person, meaning, request.getInputStream(), wish);
    Revision revision = taken.revision();
    return ResponseEntity.created(
            URI.create(Answered.address(taken.network(), Long.toString(revision.number()))))
        .eTag(Versions.of(revision.number()))
        .body(revision);
  }

  private static String name(MediaType type, String file) {
    if (type.getSubtype().equals("csv") || type.getSubtype().equals("geo+json")) {
      String ending = type.getSubtype().equals("csv") ? ".csv" : ".geojson";
      if (!file.endsWith(ending)) {
        throw new ProblemException(
            Problem.of(file.isEmpty() ? Code.MISSING_PARAMETER : Code.BAD_PARAMETER)
                .at("file")
                .with(file));
      }
      return file;
    }
    String ending = type.getSubtype().equals("zip") ? ".zip" : ".xlsx";
    return file.endsWith(ending) ? file : "network" + ending;
  }

  private static boolean yes(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at(name).with(text));
    };
  }
}
