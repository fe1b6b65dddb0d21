package org.indusco.app.job;

import java.util.List;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.change.Changes;
import org.indusco.model.network.Network;
import org.indusco.model.wording.Language;

/// A kept plan with the network that it was made for.
///
/// @param kept the plan as it is kept
/// @param planned the same as tables, with the network as it was planned
/// @param before that network before the changes, with its defaults filled in
/// @param changes that were made to it
public record MadePlan(KeptPlan kept, PlannedNetwork planned, Network before, Changes changes) {

  /// What was changed, a sentence for each change.
  public List<String> sentences(Language language) {
    return changes.sentences(before, language);
  }
}
