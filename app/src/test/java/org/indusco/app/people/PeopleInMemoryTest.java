package org.indusco.app.people;

/// The reference keeps the contract itself.
class PeopleInMemoryTest extends PeopleContract {

  @Override
  protected People empty() {
    return new PeopleInMemory();
  }
}
