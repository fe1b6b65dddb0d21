package org.indusco.app.approval;

final class ApprovalsTest extends ApprovalsContract {

  @Override
  protected ChainStore store() {
    return new MemoryChains();
  }
}
