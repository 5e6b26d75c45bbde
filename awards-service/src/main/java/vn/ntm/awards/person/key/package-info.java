/** The keys that open what is personal. */
@NullMarked
package vn.ntm.awards.person.key;

import org.jspecify.annotations.NullMarked;
