package org.indusco.cli.command;

import java.security.SecureRandom;
import java.time.InstantSource;
import org.indusco.app.approval.Approvals;
import org.indusco.app.intake.Intake;
import org.indusco.app.job.Jobs;
import org.indusco.app.job.PlanReader;
import org.indusco.app.job.PlanStore;
import org.indusco.app.job.Quota;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Forest;
import org.indusco.app.library.Library;
import org.indusco.app.listing.PublicNetworks;
import org.indusco.app.listing.Publishing;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.office.HistoryOffice;
import org.indusco.app.office.ImportOffice;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Administration;
import org.indusco.app.people.FirstRun;
import org.indusco.app.people.OwnAccount;
import org.indusco.app.people.People;
import org.indusco.app.people.SignIn;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.cli.wire.FilesPacking;
import org.indusco.cli.wire.FilesReader;
import org.indusco.server.UseCases;
import org.indusco.server.guard.Argon2Hasher;
import org.indusco.store.Database;
import org.indusco.store.people.PostgresPeople;
import org.indusco.store.plan.PostgresChains;
import org.indusco.store.plan.PostgresJobs;
import org.indusco.store.plan.PostgresPlans;
import org.indusco.store.register.PostgresPublicNetworks;
import org.indusco.store.register.PostgresRegister;

/// What a server is given, put together over a database.
///
/// @param useCases the whole of it
/// @param jobs the queue of plans, which works until it is closed
record UseCaseWiring(UseCases useCases, Jobs jobs) implements AutoCloseable {

  static UseCaseWiring over(Database database, InstantSource clock, String version) {
    SecureRandom random = new SecureRandom();
    Argon2Hasher hasher = new Argon2Hasher();
    People people = new PostgresPeople(database.jdbc(), database.transactions());
    PostgresRegister register =
        new PostgresRegister(database.jdbc(), database.transactions(), clock);
    PublicNetworks published = new PostgresPublicNetworks(database.jdbc());
    ReadableNetworks networks = new ReadableNetworks(register, published);
    Library library = new Library(register, new FilesReader());
    Desk desk = new Desk(register, library);
    PlanStore kept = new PostgresPlans(database.jdbc(), database.transactions());
    PlanReader plans = new PlanReader(kept, new FilesPacking(), library);
    Jobs jobs =
        new Jobs(
            new Jobs.Surroundings(new PostgresJobs(database.jdbc()), plans, register, version),
            Quota.USUAL,
            clock);
    Approvals approvals = new Approvals(new PostgresChains(database.jdbc()), clock);
    Forest forest = new Forest(library);
    ReadingRoom room = new ReadingRoom(networks, library, forest);
    jobs.start();
    return new UseCaseWiring(
        new UseCases(
            new SignIn(people, hasher, clock),
            new FirstRun(people, hasher, clock, random),
            new OwnAccount(people, hasher, clock, random),
            new Administration(people, hasher, clock, random),
            networks,
            library,
            forest,
            room,
            new Publishing(published, clock),
            new PlanOffice(networks, library, jobs, plans, approvals),
            new ChangeOffice(networks, room, desk),
            new ImportOffice(networks, room, new Intake(register, desk, new FilesReader())),
            new HistoryOffice(room),
            database.dataSource(),
            clock,
            random),
        jobs);
  }

  @Override
  public void close() {
    jobs.close();
  }
}
