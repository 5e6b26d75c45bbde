/** Facts on file: added and superseded, never changed; and the SQL, as it is, that reads them at any two times. */
@NullMarked
package vn.ntm.ledger.fact;

import org.jspecify.annotations.NullMarked;
