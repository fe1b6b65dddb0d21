package org.indusco.planner.coordinate;

import java.util.List;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Numbers;
import org.indusco.planner.program.Rows;
import org.indusco.planner.program.Trajectory;

/// The courses of pools, packed into arrays.
///
/// The arrays are filled anew again and again, and only made anew when they become too small: on a
/// large network they are the greater part of what a coordination holds.
final class Pack {

  /// First family of each load of all units, one after the other.
  final Numbers.Ints firstFamily = new Numbers.Ints();

  final Numbers.Ints family = new Numbers.Ints();
  final Numbers.Doubles amount = new Numbers.Doubles();
  final Numbers.Ints firstCourse = new Numbers.Ints();
  final Numbers.Doubles gain = new Numbers.Doubles();
  final Numbers.Ints firstStay = new Numbers.Ints();
  final Numbers.Ints begin = new Numbers.Ints();
  final Numbers.Ints end = new Numbers.Ints();

  /// The load of each stay, counted over all units.
  final Numbers.Ints load = new Numbers.Ints();

  /// The room that courses take at places: runs of months of a place, as marks of [Rooms].
  final Numbers.Ints firstRoom = new Numbers.Ints();

  final Numbers.Ints roomBegin = new Numbers.Ints();
  final Numbers.Ints roomEnd = new Numbers.Ints();
  final Numbers.Doubles room = new Numbers.Doubles();

  /// What else they take.
  final Numbers.Ints firstTake = new Numbers.Ints();

  final Numbers.Ints takeRow = new Numbers.Ints();
  final Numbers.Doubles take = new Numbers.Doubles();
  final Numbers.Doubles share = new Numbers.Doubles();
  final Numbers.Doubles anchor = new Numbers.Doubles();
  final Numbers.Doubles candidate = new Numbers.Doubles();

  /// The most courses that a unit has.
  int most;

  private final Rows rows;
  private final Presence presence;
  private final Rooms rooms;

  Pack(Rows rows, Presence presence, Rooms rooms) {
    this.rows = rows;
    this.presence = presence;
    this.rooms = rooms;
  }

  /// Begins to pack anew.
  void clear() {
    for (Numbers.Ints each :
        List.of(
            firstFamily,
            family,
            firstCourse,
            firstStay,
            begin,
            end,
            load,
            firstRoom,
            roomBegin,
            roomEnd,
            firstTake,
            takeRow)) {
      each.clear();
    }
    for (Numbers.Doubles each : List.of(amount, gain, room, take, share, anchor, candidate)) {
      each.clear();
    }
    most = 0;
    List.of(firstFamily, firstCourse, firstStay, firstRoom, firstTake)
        .forEach(first -> first.add(0));
  }

  /// Adds the pool of the unit that comes next.
  void add(Pool pool) {
    int firstLoad = firstFamily.size() - 1;
    for (Load of : pool.unit.loads()) {
      for (int f = 0; f < of.family().length; f++) {
        family.add(of.family()[f]);
        amount.add(of.amount()[f]);
      }
      firstFamily.add(family.size());
    }
    for (Choice choice : pool.choices) {
      add(choice.course, firstLoad);
      share.add(choice.share);
      anchor.add(choice.anchor);
      candidate.add(choice.candidate);
    }
    firstCourse.add(gain.size());
    most = Math.max(most, pool.choices.size());
  }

  private void add(Trajectory course, int firstLoad) {
    gain.add(course.gain());
    for (Trajectory.Stay stay : course.stays()) {
      begin.add(presence.mark(stay.depot(), stay.from()));
      end.add(presence.mark(stay.depot(), stay.to()));
      load.add(firstLoad + stay.load());
    }
    firstStay.add(begin.size());
    course.loans().forEach(this::add);
    course.takes().forEach(this::add);
    firstRoom.add(room.size());
    firstTake.add(take.size());
  }

  private void add(Trajectory.Take of) {
    if (rows.isPremises(of.row())) {
      addRoom(rooms.mark(of.row()), of.amount());
    } else {
      takeRow.add(of.row());
      take.add(of.amount());
    }
  }

  /// Goes on with the run of the month before, or begins one.
  private void addRoom(int mark, double amount) {
    int last = room.size() - 1;
    boolean ofThisCourse = room.size() > firstRoom.last();
    if (ofThisCourse && roomEnd.last() == mark && room.last() == amount) {
      roomEnd.set(last, mark + 1);
    } else {
      roomBegin.add(mark);
      roomEnd.add(mark + 1);
      room.add(amount);
    }
  }
}
