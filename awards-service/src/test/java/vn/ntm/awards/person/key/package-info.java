/** Tests of the keys to personal data. */
@NullMarked
package vn.ntm.awards.person.key;

import org.jspecify.annotations.NullMarked;
