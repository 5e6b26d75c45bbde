/** Tests of what is looked for in texts. */
@NullMarked
package vn.ntm.ledger.text;

import org.jspecify.annotations.NullMarked;
