/** Tests of what the API documents say to people. */
@NullMarked
package vn.ntm.document.words;

import org.jspecify.annotations.NullMarked;
