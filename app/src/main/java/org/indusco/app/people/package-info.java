/// People with accounts: who may sign in, with which rights, and who changed that.
///
/// In: names, passwords, codes, and who asks. Out: who somebody is, or a refusal with its reason.
/// Always holds: every change is recorded with who and when; a password is kept only as its hash;
/// once there is an administrator, there is always one; a change of password, rights or the second
/// step ends the sessions of that account.
@NullMarked
package org.indusco.app.people;

import org.jspecify.annotations.NullMarked;
