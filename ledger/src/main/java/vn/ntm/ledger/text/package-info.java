/** What is looked for in every text that is sent, whatever the text is for. */
@NullMarked
package vn.ntm.ledger.text;

import org.jspecify.annotations.NullMarked;
