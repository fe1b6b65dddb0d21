package org.indusco.cli.command;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.indusco.app.library.Library;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.people.Administration;
import org.indusco.app.people.FirstRun;
import org.indusco.app.people.OwnAccount;
import org.indusco.app.people.People;
import org.indusco.app.people.SignIn;
import org.indusco.cli.wire.FilesReader;
import org.indusco.server.UseCases;
import org.indusco.server.guard.Argon2Hasher;
import org.indusco.store.Database;
import org.indusco.store.people.PostgresPeople;
import org.indusco.store.register.PostgresRegister;

/// What a server is given, put together over a database.
///
/// @param useCases the whole of it
record UseCaseWiring(UseCases useCases) {

  static UseCaseWiring over(Database database, InstantSource clock) {
    SecureRandom random = new SecureRandom();
    Argon2Hasher hasher = new Argon2Hasher();
    People people = new PostgresPeople(database.jdbc(), database.transactions());
    PostgresRegister register =
        new PostgresRegister(database.jdbc(), database.transactions(), clock);
    return new UseCaseWiring(
        new UseCases(
            new SignIn(people, hasher, clock),
            new FirstRun(people, hasher, clock, random),
            new OwnAccount(people, hasher, clock, random),
            new Administration(people, hasher, clock, random),
            new ReadableNetworks(register),
            new Library(register, new FilesReader()),
            database.dataSource(),
            clock,
            random));
  }
}
