/** What the API documents say to people: in two languages, and by answers that tests recorded. */
@NullMarked
package vn.ntm.document.words;

import org.jspecify.annotations.NullMarked;
