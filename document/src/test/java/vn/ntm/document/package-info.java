/** Tests of what the API documents say to people. */
@NullMarked
package vn.ntm.document;

import org.jspecify.annotations.NullMarked;
