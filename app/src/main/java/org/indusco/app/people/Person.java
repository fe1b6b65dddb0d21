package org.indusco.app.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// Somebody with an account, as others may see them. Immutable.
///
/// @param id which account
/// @param name to sign in by, as [Names] makes it
/// @param display how the person is called on pages
/// @param language in which the program speaks to them
/// @param grants what they may do, in a fixed order without doubles
/// @param disabledFrom from when on they cannot sign in; null when that is not set
/// @param secondStep whether signing in takes a code, too
public record Person(
    PersonId id,
    String name,
    String display,
    Language language,
    List<Grant> grants,
    @Nullable Instant disabledFrom,
    boolean secondStep) {

  private static final Comparator<Grant> ORDER =
      Comparator.comparing(Grant::role).thenComparing(grant -> grant.scope().text());

  /// Who has not signed in: somebody without rights, who reads what everybody may read.
  public static final Person ANYBODY =
      new Person(new PersonId(new UUID(0, 0)), "", "", Language.EN, List.of(), null, false);

  /// Brings the grants into their order.
  public Person {
    grants = grants.stream().distinct().sorted(ORDER).toList();
  }

  /// Whether the person manages accounts.
  public boolean isAdministrator() {
    return grants.contains(Grant.ADMINISTRATOR);
  }

  /// Whether a role is so weighty that a password alone should not be enough for it.
  public boolean shouldHaveSecondStep() {
    return grants.stream()
        .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR || grant.role() == Role.APPROVER);
  }

  /// Whether the account is shut at a moment.
  public boolean isDisabledAt(Instant moment) {
    return disabledFrom != null && !moment.isBefore(disabledFrom);
  }

  /// From when on the account is shut.
  public Optional<Instant> findDisabledFrom() {
    return Optional.ofNullable(disabledFrom);
  }

  /// Whether the person may read a network: any role in it, or over everything, is enough.
  public boolean mayRead(String network) {
    return grants.stream()
        .anyMatch(
            grant ->
                switch (grant.scope()) {
                  case Scope.Everything everything -> true;
                  case Scope.OfNetwork of -> of.network().equals(network);
                  case Scope.OfRegion of -> of.network().equals(network);
                  case Scope.OfParty of -> of.network().equals(network);
                });
  }

  /// The same person with other grants.
  Person with(List<Grant> others) {
    return new Person(id, name, display, language, others, disabledFrom, secondStep);
  }

  /// The same person with another language.
  Person with(Language other) {
    return new Person(id, name, display, other, grants, disabledFrom, secondStep);
  }

  /// The same person, shut from another moment on or not at all.
  Person disabled(@Nullable Instant from) {
    return new Person(id, name, display, language, grants, from, secondStep);
  }

  /// The same person with or without a second step.
  Person withSecondStep(boolean other) {
    return new Person(id, name, display, language, grants, disabledFrom, other);
  }
}
