package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.indusco.app.people.Administration;
import org.indusco.app.people.NewPerson;
import org.indusco.app.people.Person;
import org.indusco.app.people.PersonId;
import org.indusco.model.wording.Language;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// People with accounts, for administrators.
@RestController
public final class PeopleApi {

  private final Administration administration;

  /// @param administration that does what is asked for
  public PeopleApi(Administration administration) {
    this.administration = administration;
  }

  /// Somebody who is to get an account.
  ///
  /// @param name to sign in by
  /// @param displayName for pages; the name when it is empty
  /// @param password of 12 characters or more
  /// @param language `en` or `zh`
  record NewAccount(String name, String displayName, String password, String language) {

    NewPerson person() {
      Language spoken =
          Languages.find(language)
              .orElseThrow(
                  () ->
                      new ProblemException(
                          Problem.of(Code.BAD_VALUE).at("/language").with(language)));
      return new NewPerson(name, displayName, password, spoken);
    }
  }

  /// All people.
  @Operation(summary = "All people with accounts; for administrators")
  @GetMapping("/api/v1/people")
  Paging.Rows<PersonRow> list(
      HttpServletRequest request,
      @RequestParam(name = "page", defaultValue = "1") String page,
      @RequestParam(name = "size", defaultValue = "100") String size,
      @RequestParam(name = "sort", defaultValue = "name") String sort) {
    Comparator<Person> order = order(sort);
    List<PersonRow> rows =
        administration.listPeople(Visitor.of(request).person()).stream()
            .sorted(order)
            .map(PersonRow::of)
            .toList();
    return Paging.of(page, size).cut(rows);
  }

  private static Comparator<Person> order(String sort) {
    return switch (sort) {
      case "name" -> Comparator.comparing(Person::name);
      case "displayName" -> Comparator.comparing(Person::display);
      default ->
          throw new ProblemException(
              Problem.of(Code.UNKNOWN_SORT, "name, displayName").at("sort").with(sort));
    };
  }

  /// One of them.
  @Operation(summary = "One person with an account; for administrators")
  @GetMapping("/api/v1/people/{id}")
  PersonRow get(HttpServletRequest request, @PathVariable("id") String id) {
    PersonId known = PersonId.find(id).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return PersonRow.of(administration.getPerson(Visitor.of(request).person(), known));
  }

  /// Makes an account.
  @Operation(summary = "Make an account without rights; for administrators")
  @PostMapping(path = "/api/v1/people", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<PersonRow> add(HttpServletRequest request, @RequestBody NewAccount account) {
    Person made = administration.add(Visitor.of(request).person(), account.person());
    return ResponseEntity.created(URI.create("/api/v1/people/" + made.id()))
        .body(PersonRow.of(made));
  }
}
