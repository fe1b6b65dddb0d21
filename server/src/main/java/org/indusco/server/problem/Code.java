package org.indusco.server.problem;

import org.indusco.app.people.Refusal;

/// Every kind of problem that an answer can tell, with the status that it has over HTTP.
public enum Code {
  /// The request is not one that HTTP knows.
  BAD_REQUEST(400),
  /// The body is no JSON.
  JSON_INVALID(400),
  /// The body is nested too deeply.
  JSON_TOO_DEEP(400),
  /// An object names a field twice.
  DUPLICATE_KEY(400),
  /// An object has a field that is not known here.
  UNKNOWN_FIELD(400),
  /// An object lacks a field.
  MISSING_FIELD(400),
  /// A field's name is too long.
  NAME_TOO_LONG(400),
  /// A number is none, is not whole, is too large or has too many digits.
  BAD_NUMBER(400),
  /// A text has a character that texts cannot have.
  BAD_TEXT(400),
  /// A value is of another kind than is asked for.
  BAD_VALUE(400),
  /// A parameter is named twice.
  DUPLICATE_PARAMETER(400),
  /// A parameter is not known here.
  UNKNOWN_PARAMETER(400),
  /// A parameter is missing.
  MISSING_PARAMETER(400),
  /// A parameter has a value that it cannot have.
  BAD_PARAMETER(400),
  /// The key under which something is sent is no UUID.
  BAD_KEY(400),
  /// Rows cannot be sorted by that.
  UNKNOWN_SORT(400),
  /// Nobody has signed in.
  SIGN_IN_FIRST(401),
  /// Who has signed in may not do it.
  NOT_PERMITTED(403),
  /// The request does not come from a page of this server, or the page is too old.
  CROSS_SITE(403),
  /// There is nothing at the address.
  NOT_FOUND(404),
  /// The address does not know the method.
  METHOD_NOT_ALLOWED(405),
  /// The answer does not come in the form asked for.
  NOT_ACCEPTABLE(406),
  /// Somebody else changed it meanwhile.
  CHANGED_MEANWHILE(409),
  /// Another wish was sent under the same key.
  ID_REUSED_DIFFERENT_CONTENT(409),
  /// The revision was taken back already.
  ALREADY_UNDONE(409),
  /// The file was taken in already.
  ALREADY_IMPORTED(409),
  /// What is to be taken back was changed again.
  BUILT_UPON(409),
  /// Everything is so already.
  NOTHING_CHANGES(409),
  /// The register has a network or scenario of that code.
  NETWORK_EXISTS(409),
  /// The file that was handed in is not kept any more.
  UPLOAD_GONE(409),
  /// The plan was put to the parties already.
  ALREADY_PUT(409),
  /// The plan was not put to the parties.
  NOT_PUT(409),
  /// The plan has taken effect.
  IN_EFFECT(409),
  /// Another account has the name.
  NAME_TAKEN(409),
  /// Nobody would be left who manages accounts.
  LAST_ADMINISTRATOR(409),
  /// The person has no such right.
  NO_SUCH_GRANT(409),
  /// There is no second step.
  NO_SECOND_STEP(409),
  /// The role keeps its second step.
  SECOND_STEP_NEEDED(409),
  /// The network has a newer revision than it may have.
  CHANGED_SINCE(412),
  /// The body is too large.
  TOO_LARGE(413),
  /// The body is of a kind that is not taken here.
  BAD_CONTENT_TYPE(415),
  /// The body is packed.
  BAD_CONTENT_ENCODING(415),
  /// A figure is beyond what is allowed.
  LIMIT(422),
  /// The network has faults, so that nothing can be made of it.
  NETWORK_HAS_FAULTS(422),
  /// The network would have faults.
  UNSOUND(422),
  /// Rows have faults by themselves.
  BAD_ROWS(422),
  /// There is no such table.
  UNKNOWN_TABLE(422),
  /// The table has no such column.
  UNKNOWN_COLUMN(422),
  /// Days of a row stand among its cells.
  DAYS_AMONG_CELLS(422),
  /// The key of a row is none of its table.
  BAD_ROW_KEY(422),
  /// Days do not come one after the other.
  BAD_SPAN(422),
  /// A network cannot have this code.
  BAD_NETWORK_CODE(422),
  /// A file cannot be read.
  BAD_FILE(422),
  /// The network has more dated figures than a file takes.
  TOO_MANY_FACTS(422),
  /// A scenario cannot be of a scenario.
  OF_A_SCENARIO(422),
  /// The network has no such revision.
  NO_SUCH_REVISION(422),
  /// There is no such plan.
  NO_SUCH_PLAN(422),
  /// A change of a network cannot be read or made.
  BAD_CHANGE(422),
  /// What is to be kept of an older plan cannot be.
  BAD_KEEP(422),
  /// Nothing is to be changed.
  NOTHING_CHANGED(422),
  /// Two goals that differ are asked for.
  TWO_GOALS(422),
  /// The network stands otherwise too often during an interval of days.
  INTERVAL_TOO_LONG(422),
  /// There is no goal of that name.
  NO_SUCH_GOAL(422),
  /// A reason is missing.
  NO_REASON(422),
  /// A text is too long.
  TOO_LONG(422),
  /// Two plans are of other months or count in other money.
  NOT_COMPARABLE(422),
  /// The network names no party.
  NO_PARTIES(422),
  /// The plan was not put to that party.
  NO_SUCH_PARTY(422),
  /// Nobody decides on a plan of his own.
  BY_ITS_AUTHOR(422),
  /// A person speaks for one party only.
  FOR_TWO_PARTIES(422),
  /// The code of the first run is another one.
  WRONG_FIRST_CODE(422),
  /// A name cannot be one.
  BAD_NAME(422),
  /// A name for pages cannot be one.
  BAD_DISPLAY_NAME(422),
  /// The present password is another one.
  WRONG_PASSWORD(422),
  /// The password is too short.
  PASSWORD_TOO_SHORT(422),
  /// The password is too long.
  PASSWORD_TOO_LONG(422),
  /// The password is, or holds, the name.
  PASSWORD_IS_NAME(422),
  /// The password is one that is guessed first.
  PASSWORD_TOO_COMMON(422),
  /// The two passwords that were typed differ.
  PASSWORDS_DIFFER(422),
  /// A role cannot hold over that.
  BAD_GRANT(422),
  /// A date or time cannot be read.
  BAD_DATE(422),
  /// The code of the second step is wrong, too old or used.
  WRONG_CODE(422),
  /// Name and password do not belong together.
  NOT_SIGNED_IN(422),
  /// Too many attempts in too short a time.
  TOO_MANY_ATTEMPTS(429),
  /// Too many plans of one person wait or are made.
  TOO_MANY_JOBS(429),
  /// Too many plans wait or are made.
  QUEUE_FULL(429),
  /// Something went wrong inside.
  INTERNAL(500),
  /// The database does not answer just now.
  BUSY(503);

  private final int status;

  Code(int status) {
    this.status = status;
  }

  /// The status over HTTP.
  public int status() {
    return status;
  }

  /// The code of a refusal.
  public static Code of(Refusal refusal) {
    return switch (refusal) {
      case NOT_PERMITTED -> NOT_PERMITTED;
      case FIRST_RUN_OVER, NO_SUCH_PERSON -> NOT_FOUND;
      case WRONG_FIRST_CODE -> WRONG_FIRST_CODE;
      case BAD_NAME -> BAD_NAME;
      case BAD_DISPLAY_NAME -> BAD_DISPLAY_NAME;
      case NAME_TAKEN -> NAME_TAKEN;
      case WRONG_PASSWORD -> WRONG_PASSWORD;
      case PASSWORD_TOO_SHORT -> PASSWORD_TOO_SHORT;
      case PASSWORD_TOO_LONG -> PASSWORD_TOO_LONG;
      case PASSWORD_IS_NAME -> PASSWORD_IS_NAME;
      case PASSWORD_TOO_COMMON -> PASSWORD_TOO_COMMON;
      case BAD_GRANT -> BAD_GRANT;
      case NO_SUCH_GRANT -> NO_SUCH_GRANT;
      case WRONG_CODE -> WRONG_CODE;
      case SECOND_STEP_NEEDED -> SECOND_STEP_NEEDED;
      case NO_SECOND_STEP -> NO_SECOND_STEP;
      case LAST_ADMINISTRATOR -> LAST_ADMINISTRATOR;
      case CHANGED_MEANWHILE -> CHANGED_MEANWHILE;
    };
  }

  /// The code that a status stands for when nothing more is known.
  public static Code ofStatus(int status) {
    return switch (status) {
      case 401 -> SIGN_IN_FIRST;
      case 403 -> NOT_PERMITTED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 412 -> CHANGED_SINCE;
      case 413 -> TOO_LARGE;
      case 415 -> BAD_CONTENT_TYPE;
      case 429 -> TOO_MANY_ATTEMPTS;
      case 501, 505 -> BAD_REQUEST;
      case 503 -> BUSY;
      default -> status >= 500 ? INTERNAL : BAD_REQUEST;
    };
  }
}
