// What is looked at, one scene a test; the stubs behind the gateway say what the test lets them say.
import assert from 'node:assert/strict';

const shown = (page, place) => page.locator(place).innerText();

async function cells(page, label) {
  const row = page.locator('#parts tr').filter({hasText: label});
  return (await row.locator('td.number').allInnerTexts()).map(text => text.trim().replace(/\s+/g, ' '));
}

async function fits(page) {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}

export const SCENES = {
  async theYearIsShownToTheDigit({page, open, picture}) {
    await open('/?year=2023');
    assert.deepEqual(await cells(page, 'nâng cao trong năm'), ['10', '4', '6 chưa rõ tên']);
    assert.deepEqual(await cells(page, 'Kinh phí huy động'), ['95.539.000.000 đồng', '95.539.000.000 đồng', '0']);
    assert.deepEqual(await cells(page, 'OCOP 3 sao'), ['128', '23', '105 chưa rõ tên']);
    assert.deepEqual(await cells(page, 'Tập thể được khen'), ['26', '26', '0']);
    assert.deepEqual(await cells(page, 'mọi hạng sao'), ['– không có', '23', '– không có']);
    const plan = await shown(page, '[data-plan="2024"]');
    for (const target of ['thêm 20', 'duy trì 100 %', 'ít nhất 50', 'theo số công bố', 'chưa có dữ liệu']) assert.ok(plan.includes(target), target);
    assert.match(await shown(page, '[data-plan="2023"]'), /Không có mục tiêu nào/);
    assert.match(await shown(page, '[data-part=criteria] .state'), /biết đến lúc .*2026|biết đến lúc .*\d/);
    await picture('year');
  },

  async withoutAYearTheLastThatIsOverIsShown({page, open}) {
    await open('/');
    assert.equal(await shown(page, '#year-heading .year'), '2025');
    assert.equal(await page.locator('#year').inputValue(), '2025');
  },

  async yearAndLanguageAreChosenAndStandInTheAddress({page, open, settled, picture}) {
    await open('/?year=2023');
    await page.locator('#year').selectOption('2024');
    await settled();
    await page.locator('.year', {hasText: '2024'}).first().waitFor();
    assert.match(page.url(), /year=2024/);
    await page.locator('#language').click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.match(page.url(), /lang=en/);
    assert.match(await page.title(), /New Rural Development.* 2024/);
    const text = await shown(page, 'main');
    assert.ok(text.includes('Communes recognised as advanced'), text);
    assert.ok(!text.includes('Chỉ tiêu'), 'no Vietnamese heading is left');
    await picture('english');
    await page.goBack();
    await page.locator('.year', {hasText: '2023'}).first().waitFor();
    await settled();
    assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
  },

  async aPartThatIsMissingIsSaidToBe({page, open, picture, expect}) {
    expect(/status of 50[0-9]/);
    await open('/?year=2012');
    const part = page.locator('[data-part=ocop]');
    assert.equal(await part.getAttribute('data-status'), 'MISSING');
    assert.match(await part.innerText(), /Thiếu phần này: dịch vụ gặp lỗi/);
    assert.equal(await part.locator('table').count(), 0);
    assert.match(await shown(page, '#status'), /chưa đủ/);
    assert.match(await shown(page, '#expiry'), /Không lấy được số liệu/);
    assert.match(await shown(page, '[data-plan="2013"]'), /Chưa rõ: có phần không trả lời/);
    assert.deepEqual(await cells(page, 'nâng cao trong năm'), ['10', '4', '6 chưa rõ tên']);
    await picture('missing');
  },

  async aPartThatIsNotTheLatestSaysHowOldItIs({page, open}) {
    await page.route('**/v1/provincial-summaries/2023', async route => {
      const summary = await (await route.fetch()).json();
      Object.assign(summary.parts[1], {status: 'STALE', asOf: '2026-06-14T22:00:00+07:00', reason: 'TIMED_OUT'});
      await route.fulfill({json: {...summary, complete: false}});
    });
    await open('/?year=2023');
    assert.match(await shown(page, '[data-part=ocop]'), /Chưa phải số liệu mới nhất: 22:00 14\/06\/2026, 3 giờ trước \(không trả lời kịp\)/);
    assert.deepEqual(await cells(page, 'OCOP 3 sao'), ['128', '23', '105 chưa rõ tên']);
    assert.match(await shown(page, '[data-plan="2024"]'), /có thể chưa phải số liệu mới nhất/);
  },

  async nothingBarsAnybody({page, open, violations}) {
    for (const address of ['/?year=2023', '/?year=2023&lang=en']) {
      await open(address);
      assert.deepEqual(await violations(), []);
    }
    await page.setViewportSize({width: 360, height: 640});
    for (const each of await page.locator('details').all()) await each.evaluate(details => details.open = true);
    assert.deepEqual(await violations(), []);
  },

  async allCanBeDoneWithoutAMouse({page, open, settled}) {
    await open('/?year=2023');
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'year-heading');
    await page.locator('#language').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'year');
    await page.keyboard.press('ArrowUp');
    await page.locator('.year', {hasText: '2024'}).first().waitFor();
    await settled();
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('details[open]').count() > 0);
  },

  async itFitsAPhone({page, open, picture}) {
    await page.setViewportSize({width: 360, height: 640});
    await open('/?year=2023');
    assert.ok(await fits(page));
    await picture('phone');
  },

  async itPrintsWell({page, open, paper}) {
    await open('/?year=2023');
    await page.emulateMedia({media: 'print'});
    assert.ok(await page.locator('#choice').isHidden());
    assert.ok(await page.locator('header').isHidden());
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.locator('details:not([open])').count(), 0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.locator('details[open]').count(), 0);
    assert.ok((await paper('year')).length > 10_000);
  },

  async titlesAreShownOverTheYearsAndPlaceByPlace({page, open, picture}) {
    await open('/?year=2023');
    const years = page.locator('#titles tbody tr');
    assert.deepEqual(await years.locator('th').allInnerTexts(), ['2023', '2022', '2021', '2020', '2019', '2018']);
    assert.match(await years.first().innerText(), /92 \/ 182[^]*20 \/ 182[^]*2 xã chưa rõ[^]*4 \/ 182/);
    const places = page.locator('#places tbody tr');
    assert.deepEqual(await places.nth(0).locator('td.number').allInnerTexts(), ['2', '0', '0', '1']);
    assert.deepEqual(await places.nth(1).locator('td.number').allInnerTexts(), ['4', '1', '1', '0']);
    await places.nth(0).locator('summary').click();
    assert.match(await places.nth(0).innerText(), /kiểu mẫu: Kỳ Hải/);
    assert.equal(await places.nth(1).locator('.squares span').count(), 4);
    await picture('titles');
  },

  async itIsShownWhenCertificatesRunOut({page, open}) {
    await open('/?year=2023');
    const first = page.locator('#expiry tbody tr').first();
    assert.deepEqual(await first.locator('td.number').allInnerTexts(), ['23', '23']);
    await first.locator('summary').click();
    assert.match(await first.innerText(), /Năm 2023, 3 sao: công bố 128; ghi nhận 23/);
    assert.doesNotMatch(await first.innerText(), /Từng tháng/);
    const second = page.locator('#expiry tbody tr').nth(1);
    await second.locator('summary').click();
    assert.match(await second.innerText(), /Từng tháng[^]*Tháng 05\/2027: 1/);
    assert.match(await shown(page, '#expiry'), /Của 4 giấy chứng nhận, cả năm hết hạn cũng chưa rõ/);
  },

  async theRegistersAreSearchedWithoutAccents({page, open, picture, violations}) {
    await open('/?year=2023');
    await page.locator('#words').fill(' mat ong ');
    await page.locator('#words').press('Enter');
    await page.locator('#found [data-register=certificates] li').first().waitFor();
    assert.match(page.url(), /q=mat(\+|%20)ong/);
    assert.match(await shown(page, '[data-register=certificates]'), /Mật ong Vũ Quang[^]*3 sao · năm 2024 · chưa rõ[^]*Còn nữa; đây là 1 mục đầu/);
    assert.match(await shown(page, '[data-register=units]'), /Lộc Hà[^]*thị trấn · 18568 · đến trước ngày 01\/01\/2025/);
    assert.match(await shown(page, '[data-register=commendations]'), /Huyện Kỳ Anh[^]*2339\/QĐ-UBND[^]*tên không công khai[^]*26/);
    assert.match(await shown(page, '[data-register=producers]'), /HTX Mật ong Vũ Quang[^]*hợp tác xã · 18340\s*Cơ sở mật ong Đức Bồng\s*$/);
    assert.equal(await shown(page, '#searched'), 'Tìm thấy 47 mục, vào ngày 31/12/2023.');
    assert.match(await shown(page, '#found-certificates'), /\(41\)$/);
    assert.match(await shown(page, '#found-units'), /\(2\)$/);
    assert.equal(await page.locator('[data-register=certificates] a').getAttribute('href'), 'ocop/v1/certificates/019ab1c2-0000-7000-8000-000000000049?validOn=2023-12-31');
    assert.deepEqual(await violations(), []);
    await picture('search');
    await page.goBack();
    await page.waitForFunction(() => document.getElementById('found').childElementCount === 0);
    assert.equal(await page.locator('#words').inputValue(), '');
  },

  async aRegisterThatIsAwayIsNotTakenForAnEmptyOne({page, open}) {
    await open('/?year=2023&q=mat+ong');
    await page.locator('#found [data-register=certificates] li').first().waitFor();
    assert.match(await shown(page, '[data-register=commendations]'), /Không tra được lúc này; không có nghĩa là không có/);
    assert.equal(await shown(page, '#found-commendations'), 'Khen thưởng');
    assert.equal(await shown(page, '#searched'), 'Tìm thấy 45 mục, vào ngày 31/12/2023; có sổ không tra được.');
  },

  async whatWasFoundBeforeSaysHowOldItIs({page, open}) {
    await page.route('**/v1/search?*', async route => {
      const found = await (await route.fetch()).json();
      Object.assign(found.parts[1], {status: 'STALE', asOf: '2026-06-14T22:00:00+07:00', reason: 'TIMED_OUT'});
      await route.fulfill({json: {...found, complete: false}});
    });
    await open('/?year=2023&q=mat+ong');
    await page.locator('#found [data-register=certificates] li').first().waitFor();
    assert.match(await shown(page, '[data-register=certificates]'), /Chưa phải số liệu mới nhất: 22:00 14\/06\/2026, 3 giờ trước[^]*Mật ong Vũ Quang/);
    assert.doesNotMatch(await shown(page, '[data-register=units]'), /Chưa phải/);
  },

  async whatCannotBeSearchedIsSaidToBe({page, open, expect}) {
    expect(/status of 400/);
    await open('/?year=2023&q=a');
    await page.locator('#searched', {hasText: 'ít nhất hai chữ cái hoặc chữ số'}).waitFor();
    await page.locator('#language').click();
    assert.match(await shown(page, '#searched'), /at least two of them letters or digits/);
    expect(/status of 503/);
    await page.route('**/v1/search?*', route => route.fulfill({status: 503, json: {}}));
    await page.locator('#words').fill('mat ong');
    await page.locator('#words').press('Enter');
    await page.locator('#searched', {hasText: 'Nothing could be asked now'}).waitFor();
  },

  async aTokenIsTakenToThePageThatChecksIt({page, open, expect}) {
    expect(/./); // what that page says of a token that is none is told by its own tests
    await open('/?year=2023');
    await page.locator('#token').fill('https://ocop.test/verify-certificate/#abc.def.ghi');
    await page.locator('#check button').click();
    await page.waitForURL(/verify-certificate\/#abc\.def\.ghi$/);
    assert.equal(await page.locator('#token').inputValue(), 'abc.def.ghi');
  },

  async whoBuildsOnItFindsTheWay({page, open}) {
    await open('/?year=2024');
    assert.equal(await page.locator('#data').getAttribute('href'), 'v1/provincial-summaries/2024');
    assert.equal(await page.locator('#report').getAttribute('href'), 'v1/reports/2024');
    const links = await page.locator('a[href^="docs/"], a[href^="v1/glossary"], a[href^="v1/openapi/gateway"], a[href$="api-catalog"], #report').all();
    assert.equal(links.length, 5);
    for (const link of links) {
      const answer = await page.request.get(await link.evaluate(anchor => anchor.href));
      assert.equal(answer.status(), 200);
    }
  },

  /** Over the whole suite with the province's data, not over stubs. */
  async theProvincesDataIsShown({page, open, settled, picture, violations}) {
    await open('/?year=2023');
    assert.deepEqual(await cells(page, 'Xã được công nhận đạt chuẩn nông thôn mới nâng cao trong năm'), ['10', '4', '6 chưa rõ tên']);
    assert.deepEqual(await cells(page, 'Kinh phí huy động đỡ đầu'), ['95.539.000.000 đồng', '95.539.000.000 đồng', '0']);
    assert.equal(await page.locator('[data-plan="2024"] tbody tr').count(), 8);
    assert.match(await page.locator('#titles tbody tr').first().innerText(), /\d+ \/ \d+/);
    assert.equal(await page.locator('#places tbody tr').count(), 13);
    assert.equal(await page.locator('#expiry tbody tr').count(), 5);
    assert.deepEqual(await violations(), []);
    await picture('province');
    await page.locator('#year').selectOption('2024');
    await settled();
    await page.locator('#words').fill('mat ong vu quang');
    await page.locator('#search button').click();
    await page.locator('[data-register=certificates] li', {hasText: 'Mật ong Vũ Quang'}).first().waitFor();
    await picture('province-search');
  },
};
