/** What a council on emulation and commendation comes to. */
@NullMarked
package vn.ntm.awards.council.domain;

import org.jspecify.annotations.NullMarked;
