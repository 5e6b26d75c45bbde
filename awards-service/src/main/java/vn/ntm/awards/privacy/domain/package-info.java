/** What somebody may ask about his own data, and for how long it is kept. */
@NullMarked
package vn.ntm.awards.privacy.domain;

import org.jspecify.annotations.NullMarked;
