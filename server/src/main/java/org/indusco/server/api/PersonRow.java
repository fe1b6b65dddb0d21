package org.indusco.server.api;

import java.util.List;
import org.indusco.app.people.Person;
import org.indusco.server.visitor.Languages;
import org.jspecify.annotations.Nullable;

/// A person as the API tells of them.
///
/// @param id which account
/// @param name to sign in by
/// @param displayName for pages
/// @param language `en` or `zh`
/// @param secondStep whether signing in takes a code, too
/// @param disabledFrom from when on the account is shut; null when it is not to be
/// @param grants what they may do
record PersonRow(
    String id,
    String name,
    String displayName,
    String language,
    boolean secondStep,
    @Nullable String disabledFrom,
    List<GrantRow> grants) {

  /// A right.
  ///
  /// @param role such as `PLANNER`
  /// @param scope `*`, `network`, `network/region` or `network:party`
  record GrantRow(String role, String scope) {}

  static PersonRow of(Person person) {
    return new PersonRow(
        person.id().toString(),
        person.name(),
        person.display(),
        Languages.mark(person.language()),
        person.secondStep(),
        person.findDisabledFrom().map(Object::toString).orElse(null),
        person.grants().stream()
            .map(grant -> new GrantRow(grant.role().name(), grant.scope().text()))
            .toList());
  }
}
