package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import org.indusco.app.listing.Publishing;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where administrators let everybody read a network, or take that back.
@Controller
public final class PublicScreen {

  private final Publishing publishing;

  /// @param publishing where it is decided
  public PublicScreen(Publishing publishing) {
    this.publishing = publishing;
  }

  /// The form on the page of a network: it asks for the opposite of what is so.
  static Element form(Page page, String code, boolean open) {
    return new Form(page, "/networks/" + code + "/public")
        .hidden("open", open ? "no" : "yes")
        .button(open ? "network.public.close" : "network.public.open")
        .element();
  }

  /// Decides.
  ///
  /// @param open `yes` for everybody, `no` for those who have rights in the network
  @PostMapping(
      path = "/networks/{code}/public",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> decide(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "open", defaultValue = "") String open) {
    Person person = Visitor.of(request).person();
    if (person.isAdministrator() && !open.matches("yes|no")) {
      throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at("open").with(open));
    }
    publishing.decide(person, code, open.equals("yes"));
    return Redirect.to("/networks/" + code);
  }
}
