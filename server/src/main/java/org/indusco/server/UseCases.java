package org.indusco.server;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.indusco.app.library.Forest;
import org.indusco.app.library.Library;
import org.indusco.app.listing.Publishing;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.office.HistoryOffice;
import org.indusco.app.office.ImportOffice;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Administration;
import org.indusco.app.people.FirstRun;
import org.indusco.app.people.OwnAccount;
import org.indusco.app.people.SignIn;
import org.indusco.app.sight.ReadingRoom;

/// What the server is given ready-made.
///
/// @param signIn lets people in
/// @param firstRun makes the first administrator
/// @param own what people do with their own accounts
/// @param administration what administrators do with those of others
/// @param networks that there are
/// @param library that reads networks as they stand on a day
/// @param forest of their trees
/// @param room where all of them are read
/// @param publishing where networks are made public
/// @param office where plans are asked for and decided on
/// @param changes where changes to networks are asked for
/// @param imports where files are handed in
/// @param history where people ask what was said when
/// @param sessions the database that keeps sessions; its tables are there
/// @param clock by which attempts are counted
/// @param random for keys and marks; must not be guessable
public record UseCases(
    SignIn signIn,
    FirstRun firstRun,
    OwnAccount own,
    Administration administration,
    ReadableNetworks networks,
    Library library,
    Forest forest,
    ReadingRoom room,
    Publishing publishing,
    PlanOffice office,
    ChangeOffice changes,
    ImportOffice imports,
    HistoryOffice history,
    DataSource sessions,
    InstantSource clock,
    RandomGenerator random) {}
