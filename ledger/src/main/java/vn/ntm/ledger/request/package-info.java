/** What the bodies of requests are held against before they become values of the programme. */
@NullMarked
package vn.ntm.ledger.request;

import org.jspecify.annotations.NullMarked;
