/** Questions that need a body: asked by POST, and answered without anything being written. */
@NullMarked
package vn.ntm.ledger.question;

import org.jspecify.annotations.NullMarked;
