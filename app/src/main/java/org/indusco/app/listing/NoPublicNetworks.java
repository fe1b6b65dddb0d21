package org.indusco.app.listing;

import java.util.List;
import java.util.Set;

/// For surroundings in which no network is public.
enum NoPublicNetworks implements PublicNetworks {
  NONE;

  @Override
  public Set<String> codes() {
    return Set.of();
  }

  @Override
  public List<Decision> listDecisions(String network) {
    return List.of();
  }

  @Override
  public void decide(String network, Decision decision) {
    throw new UnsupportedOperationException("nothing can be made public here");
  }
}
