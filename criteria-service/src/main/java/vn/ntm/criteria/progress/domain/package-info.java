/** How far communes have come under a criteria set: counted, put side by side with their titles, and added up. */
@NullMarked
package vn.ntm.criteria.progress.domain;

import org.jspecify.annotations.NullMarked;
