/** What the tests of every module share: the house rules, one PostgreSQL a module, tokens, and the API document's checks. */
@NullMarked
package vn.ntm.kernel.testing;

import org.jspecify.annotations.NullMarked;
