package org.indusco.app.listing;

import org.indusco.model.wording.Language;

/// A network in a list.
///
/// @param code by which addresses and rights name it
/// @param name in Latin letters
/// @param nameZh in Chinese; empty when there is none
public record ListedNetwork(String code, String name, String nameZh) {

  /// The name in a language.
  public String name(Language language) {
    return language.choose(name, nameZh);
  }
}
