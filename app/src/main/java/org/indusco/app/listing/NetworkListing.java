package org.indusco.app.listing;

import java.util.List;
import org.indusco.app.people.Person;

/// Lists networks.
@FunctionalInterface
public interface NetworkListing {

  /// The networks that a person may read, in the order of their names.
  List<ListedNetwork> listFor(Person person);
}
