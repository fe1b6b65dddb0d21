package org.indusco.server.problem;

import org.indusco.model.wording.Language;

/// Something beside a problem that is told otherwise in each language.
@FunctionalInterface
public interface Spoken {

  /// What programs get of it.
  Object in(Language language);
}
