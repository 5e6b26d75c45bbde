/** What the bodies of this service's requests are held against before they become values of the programme. */
@NullMarked
package vn.ntm.criteria.request;

import org.jspecify.annotations.NullMarked;
