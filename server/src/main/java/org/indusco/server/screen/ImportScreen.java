package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.intake.Intake;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Revision;
import org.indusco.app.register.table.Difference;
import org.indusco.server.api.Days;
import org.indusco.server.api.Reasons;
import org.indusco.server.page.Complaint;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.upload.Imports;
import org.indusco.server.upload.KeptFile;
import org.indusco.server.upload.Uploads;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Networks and tables out of files: choose one, look at what it would change, take it in.
@Controller
public final class ImportScreen {

  private static final String ADDRESS = "/imports";

  private final Imports imports;
  private final Uploads uploads;

  /// @param imports that reads files and has them taken in
  /// @param uploads that keeps them meanwhile
  public ImportScreen(Imports imports, Uploads uploads) {
    this.imports = imports;
    this.uploads = uploads;
  }

  /// The form.
  ///
  /// @param network the code that stands in it at first
  @GetMapping(ADDRESS)
  public ResponseEntity<String> choose(
      HttpServletRequest request,
      @RequestParam(name = "network", defaultValue = "") String network) {
    return new ImportPage(Visitor.of(request)).form(network, "", false, null);
  }

  /// Keeps a file and goes on to the look at it.
  ///
  /// @param since the day from which on it tells how things stand
  /// @param keep whether rows that it does not have stay
  @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  public ResponseEntity<String> look(
      HttpServletRequest request,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "network", defaultValue = "") String network,
      @RequestParam(name = "since", defaultValue = "") String since,
      @RequestParam(name = "keep", defaultValue = "") String keep)
      throws IOException {
    Visitor visitor = Visitor.of(request);
    boolean stay = keep.equals("true");
    try {
      if (!network.isBlank() && !NetworkCard.isCode(network.strip())) {
        throw new ProblemException(Problem.of(Code.BAD_NETWORK_CODE).at("network").with(network));
      }
      KeptFile.Meaning meaning =
          new KeptFile.Meaning(
              name(file),
              network.strip(),
              Days.span("", since.strip(), ""),
              stay ? Difference.Missing.STAY : Difference.Missing.GO);
      try (InputStream in = content(file)) {
        KeptFile kept = uploads.keep(visitor.person().id(), meaning, in);
        return Redirect.to(ADDRESS + "/" + kept.id());
      }
    } catch (ProblemException e) {
      String field =
          e.problem().where().equals("from") ? "since" : Sent.field(e.problem(), "file", "network");
      return new ImportPage(visitor).form(network, since, stay, new Complaint(field, e.problem()));
    }
  }

  private static String name(@Nullable MultipartFile file) {
    String name = file == null ? null : file.getOriginalFilename();
    if (name == null || name.isBlank()) {
      throw new ProblemException(Problem.of(Code.MISSING_PARAMETER).at("file"));
    }
    return name;
  }

  private static InputStream content(@Nullable MultipartFile file) throws IOException {
    return file == null ? InputStream.nullInputStream() : file.getInputStream();
  }

  /// What a file would change.
  ///
  /// @param id of the kept file
  @GetMapping(ADDRESS + "/{id}")
  public ResponseEntity<String> looked(HttpServletRequest request, @PathVariable("id") String id)
      throws IOException {
    Visitor visitor = Visitor.of(request);
    KeptFile kept =
        find(visitor.person(), id).orElseThrow(() -> ProblemException.of(Code.UPLOAD_GONE));
    return answer(visitor, kept, "", null);
  }

  private ResponseEntity<String> answer(
      Visitor visitor, KeptFile kept, String reason, @Nullable Complaint complaint)
      throws IOException {
    ImportPage page = new ImportPage(visitor);
    try {
      Intake.Look look = imports.look(visitor.person(), kept.meaning(), kept.open());
      return page.look(kept, look, reason, complaint);
    } catch (ProblemException e) {
      return page.unreadable(kept, e.problem());
    }
  }

  /// Takes in exactly what was looked at.
  ///
  /// @param id of the kept file, under which this is sent
  /// @param network the code of the network
  /// @param seen the newest revision at the look
  @PostMapping(
      path = ADDRESS + "/{id}/take",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> take(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @RequestParam(name = "network", defaultValue = "") String network,
      @RequestParam(name = "seen", defaultValue = "") String seen,
      @RequestParam(name = "reason", defaultValue = "") String reason)
      throws IOException {
    Visitor visitor = Visitor.of(request);
    // When the form was sent before, the file is not kept any more.
    Optional<Revision> before = imports.findTaken(visitor.person(), network, id(id));
    if (before.isPresent()) {
      return taken(network, before.get());
    }
    KeptFile kept =
        find(visitor.person(), id).orElseThrow(() -> ProblemException.of(Code.UPLOAD_GONE));
    try {
      ChangeOffice.Wish wish =
          new ChangeOffice.Wish(kept.id(), Reasons.of("reason", reason), Sent.number("seen", seen));
      Imports.Taken taken = imports.take(visitor.person(), kept.meaning(), kept.open(), wish);
      uploads.remove(kept);
      return taken(taken.network(), taken.revision());
    } catch (ProblemException e) {
      return answer(
          visitor, kept, reason, new Complaint(Sent.field(e.problem(), "reason"), e.problem()));
    }
  }

  private static ResponseEntity<String> taken(String network, Revision revision) {
    return Redirect.to(RevisionScreen.address(network, revision.number()) + "?done=taken");
  }

  private Optional<KeptFile> find(Person person, String id) {
    return uploads.find(person.id(), id(id));
  }

  private static UUID id(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    return UUID.fromString(text);
  }
}
