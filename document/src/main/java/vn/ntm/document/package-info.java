/** What all four API documents say alike: in two languages, by answers that tests recorded, and within bounds that hold. */
@NullMarked
package vn.ntm.document;

import org.jspecify.annotations.NullMarked;
