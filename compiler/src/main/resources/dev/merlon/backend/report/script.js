/*
 * What a reader can do with the report: search and filter all that was considered, sort tables, fold reasons away, and go from
 * the diagram to threats and back. Without it the page is the same text. Nothing is loaded, and text of the model is only ever set
 * as text.
 */
(() => {
  "use strict";

  const source = document.getElementById("report-data");
  if (!source) return;
  const data = JSON.parse(source.textContent);

  const STEP = 100;
  const WAITS = ["question", "unreviewed"];
  const QUIET = ["not-applicable", "out-of-scope"];
  const FIRST_NAME = 0xe000;
  const FILTERS = ["q", "severity", "status", "library", "element", "owner"];

  /* ---- The ledger as rows ---- */

  const elements = data.elements.map(([name, title, kind, owner, shown], number) => ({
    number, name, title, kind, owner: data.owners[owner], shown: shown || [number],
  }));
  const byName = new Map(elements.map((element) => [element.name, element]));
  const rows = [];
  for (const [rule, title, library, pairs] of data.pages) {
    for (let i = 0; i < pairs.length; i += 4) {
      const single = pairs[i] < elements.length;
      const subjects = (single ? [pairs[i]] : data.subjects[pairs[i] - elements.length]).map((n) => elements[n]);
      const severity = pairs[i + 2] - 1;
      rows.push({
        number: rows.length,
        rule,
        title,
        library,
        subjects,
        status: data.statuses[pairs[i + 1]],
        least: severity < 0 ? data.severities.length : Math.floor(severity / 16),
        greatest: severity < 0 ? data.severities.length : severity % 16,
        reason: pairs[i + 3],
        anchor: "",
      });
    }
  }
  for (const [anchor, ...numbers] of data.articles) {
    for (const number of numbers) rows[number].anchor = anchor;
  }

  const names = (row) => row.subjects.map((subject) => subject.name);
  const subjectText = (row) => (row.subjects.length === 1 ? names(row)[0] : `(${names(row).join(", ")})`);
  const ownerOf = (row) => (row.subjects.find((subject) => subject.owner) || { owner: "" }).owner;
  const reasonOf = (row) =>
    data.reasons[row.reason].replace(/[\ue000-\ue007]/g, (c) => {
      const subject = row.subjects[c.charCodeAt(0) - FIRST_NAME];
      return subject ? subject.name : c;
    });
  const severityOf = (row) => {
    const least = data.severities[row.least];
    const greatest = data.severities[row.greatest];
    return !least ? "" : least === greatest ? least : `${least}..${greatest}`;
  };
  const shownAt = (row) => new Set(row.subjects.flatMap((subject) => [subject.number, ...subject.shown]));
  const isQuiet = (row) => QUIET.includes(row.status);
  const isOpen = (row) => row.status === "open";
  const label = (element) => (element.title ? `${element.title} (${element.name})` : element.name);
  const count = (number, one) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
  const statusRank = (status) => data.statuses.slice().sort(byUrgency).indexOf(status);
  function byUrgency(one, other) {
    const rank = (status) =>
      status === "open" ? 0 : WAITS.includes(status) ? 1 : QUIET.includes(status) ? 4 : status.startsWith("mitigated") ? 3 : 2;
    return rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0);
  }

  /* ---- Making elements ---- */

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
      else if (value === true) element.setAttribute(key, "");
      else if (value !== false && value !== undefined) element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== ""));
    return element;
  }
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const scrollTo = (element, block) => element.scrollIntoView({ behavior: calm() ? "auto" : "smooth", block: block || "start" });

  /* ---- The section with all that was considered ---- */

  const main = document.querySelector("main");
  const figure = document.querySelector("#data-flow-diagram figure");
  const after = document.getElementById("data-flow-diagram") || document.getElementById("summary");
  const filter = { q: "", severity: "", status: "", library: "", element: "", owner: "" };
  const articles = [...document.querySelectorAll("article.threat")];
  const overview = document.querySelectorAll("#open-threats > .table tbody tr");
  const overviewRows = overview.length === articles.length ? [...overview] : [];

  const options = {
    severity: data.severities.map((severity) => [severity, severity]),
    status: data.statuses.slice().sort(byUrgency).map((status) => [status, status]),
    library: [...new Set(rows.map((row) => row.library))].sort().map((library) => [library, library]),
    element: elements
      .filter((element, number) => element.shown.includes(number))
      .map((element) => [element.name, label(element)])
      .sort((one, other) => one[1].localeCompare(other[1], "en")),
    owner: [...new Set(rows.map(ownerOf))].filter(Boolean).sort().map((owner) => [owner, owner]),
  };
  const all = {
    severity: "any severity",
    status: "all that may apply",
    library: "any library",
    element: "any element",
    owner: "any owner",
  };
  const controls = {};

  function choice(name) {
    const select = make("select", { id: `filter-${name}`, on: { change: () => set({ [name]: select.value }) } });
    select.append(make("option", { value: "" }, all[name]));
    if (name === "status") select.append(make("option", { value: "all" }, "all that was considered"));
    for (const [value, text] of options[name]) select.append(make("option", { value }, text));
    controls[name] = select;
    return make("div", { class: "field" }, make("label", { for: select.id }, name[0].toUpperCase() + name.slice(1)), select);
  }

  const live = make("p", { role: "status", "aria-live": "polite", class: "count" });
  const body = make("tbody");
  const more = make("button", { type: "button", on: { click: () => { limit += STEP; showRows(); } } });
  let limit = STEP;
  let order = "severity";
  let descending = false;
  let found = [];

  const columns = {
    severity: { title: "Severity", key: (row) => [row.greatest, row.least, statusRank(row.status)] },
    status: { title: "Status", key: (row) => [statusRank(row.status), row.greatest, row.least] },
    threat: { title: "Threat", key: (row) => [row.title, row.greatest] },
    on: { title: "On", key: (row) => [subjectText(row)] },
    owner: { title: "Owner", key: (row) => [ownerOf(row)] },
    reason: { title: "Reason", key: (row) => [reasonOf(row)] },
  };
  const heads = {};
  function head(name) {
    const button = make("button", { type: "button", on: { click: () => sortBy(name) } }, columns[name].title);
    heads[name] = make("th", { scope: "col" }, button);
    return heads[name];
  }

  function explorer() {
    const search = make("input", { id: "filter-q", type: "search", autocomplete: "off", spellcheck: "false" });
    let waiting = 0;
    search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => set({ q: search.value }), 120);
    });
    controls.q = search;
    const form = make(
      "form",
      { role: "search", "aria-label": "Threats", class: "filter", on: { submit: (event) => event.preventDefault() } },
      make("div", { class: "field wide" }, make("label", { for: "filter-q" }, "Search"), search),
      choice("severity"), choice("status"), choice("library"), choice("element"), choice("owner"),
      make("button", { type: "button", class: "reset", on: { click: () => { reset(); search.focus(); } } }, "Reset"),
    );
    const table = make(
      "table",
      {},
      make("caption", { class: "unseen" }, "Threats that the filter lets through"),
      make("thead", {}, make("tr", {}, ...Object.keys(columns).map(head))),
      body,
    );
    return make(
      "section",
      { id: "all-threats" },
      make("h2", {}, "All threats"),
      make("p", {}, "Everything that was considered, with what became of it. The filter is kept in the address of the page."),
      form,
      live,
      make("div", { class: "table", tabindex: "0", role: "region", "aria-label": "Table of threats" }, table),
      more,
    );
  }

  function place(row) {
    return row.subjects.flatMap((subject, i) => [
      i > 0 ? ", " : "",
      subject.shown.some((number) => groups.has(number))
        ? make("button", { type: "button", class: "link", title: "Show in the diagram", on: { click: () => showInDiagram([subject]) } }, make("code", {}, subject.name))
        : make("code", {}, subject.name),
    ]);
  }

  function line(row) {
    const severity = severityOf(row);
    const title = row.anchor ? make("a", { href: `#${row.anchor}` }, row.title) : row.title;
    return make(
      "tr",
      {},
      make("td", { class: severity ? `severity ${data.severities[row.least]}` : "" }, severity),
      make("td", {}, row.status),
      make("td", {}, title, make("small", {}, row.rule)),
      make("td", {}, ...place(row)),
      make("td", {}, ownerOf(row)),
      make("td", { class: "reason" }, ...marked(reasonOf(row))),
    );
  }

  /** Text with code between backticks. */
  function marked(text) {
    return text.split("`").map((part, i) => (i % 2 ? make("code", {}, part) : part));
  }

  function passes(row, words) {
    if (filter.status === "" ? isQuiet(row) : filter.status !== "all" && row.status !== filter.status) return false;
    if (filter.severity) {
      const severity = data.severities.indexOf(filter.severity);
      if (severity < row.greatest || severity > row.least) return false;
    }
    if (filter.library && row.library !== filter.library) return false;
    if (filter.owner && ownerOf(row) !== filter.owner) return false;
    if (filter.element && !shownAt(row).has((byName.get(filter.element) || { number: -1 }).number)) return false;
    if (words.length === 0) return true;
    const text = `${row.rule} @ ${subjectText(row)}\n${row.title}\n${row.subjects.map((s) => s.title).join("\n")}\n${ownerOf(row)}\n${reasonOf(row)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  }

  function compare(one, other) {
    const left = columns[order].key(one);
    const right = columns[order].key(other);
    for (let i = 0; i < left.length; i++) {
      if (left[i] < right[i]) return descending ? 1 : -1;
      if (left[i] > right[i]) return descending ? -1 : 1;
    }
    return one.number - other.number;
  }

  function sortBy(name) {
    descending = order === name && !descending;
    order = name;
    found.sort(compare);
    showRows();
  }

  function showRows() {
    body.replaceChildren(...found.slice(0, limit).map(line));
    for (const [name, th] of Object.entries(heads)) {
      if (name === order) th.setAttribute("aria-sort", descending ? "descending" : "ascending");
      else th.removeAttribute("aria-sort");
    }
    more.hidden = found.length <= limit;
    more.textContent = `Show ${Math.min(STEP, found.length - limit)} more of ${found.length - limit}`;
  }

  const isFiltered = () => FILTERS.some((name) => filter[name]);

  function apply() {
    const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
    found = rows.filter((row) => passes(row, words)).sort(compare);
    limit = STEP;
    showRows();
    live.textContent = `${count(found.length, "threat")} of ${rows.length.toLocaleString("en")} shown, ${found.filter(isOpen).length} open.`;
    const shown = new Set(found.map((row) => row.anchor));
    let hidden = 0;
    articles.forEach((article, i) => {
      article.hidden = isFiltered() && !shown.has(article.id);
      if (overviewRows[i]) overviewRows[i].hidden = article.hidden;
      hidden += article.hidden ? 1 : 0;
    });
    notice.hidden = hidden === 0;
    noticeText.textContent = `${count(hidden, "open threat")} left out by the filter. `;
    for (const name of FILTERS) if (controls[name].value !== filter[name]) controls[name].value = filter[name];
  }

  function set(change) {
    Object.assign(filter, change);
    apply();
    keep();
  }
  const reset = () => { select(null); set({ q: "", severity: "", status: "", library: "", element: "", owner: "" }); };

  const noticeText = make("span");
  const notice = make("p", { class: "notice", hidden: true }, noticeText, make("button", { type: "button", on: { click: () => reset() } }, "Show all"));

  /* ---- The address: #anchor&severity=high&… ---- */

  function parts() {
    const all = location.hash.slice(1).split("&").filter(Boolean);
    return { anchor: all.find((part) => !part.includes("=")) || "", pairs: all.filter((part) => part.includes("=")) };
  }

  function read() {
    const given = new URLSearchParams(parts().pairs.join("&"));
    for (const name of FILTERS) {
      const value = given.get(name) || "";
      const known = name === "q" || value === "" || (name === "status" && value === "all") || options[name].some((each) => each[0] === value);
      filter[name] = known ? value : "";
    }
  }

  function keep() {
    const given = new URLSearchParams();
    for (const name of FILTERS) if (filter[name]) given.set(name, filter[name]);
    const hash = [parts().anchor, given.toString()].filter(Boolean).join("&");
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }

  function go() {
    const { anchor } = parts();
    const target = anchor && document.getElementById(decode(anchor));
    if (!target) return;
    if (target.hidden) reset();
    scrollTo(target);
  }

  function decode(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  /* ---- The diagram ---- */

  const XLINK = "http://www.w3.org/1999/xlink";
  const groups = new Map();
  const links = new Map();
  const panel = make("div", { class: "selection", role: "region", "aria-label": "Chosen element", "aria-live": "polite" });

  function drawn() {
    const svg = figure && figure.querySelector("svg");
    if (!svg) return;
    for (const group of svg.querySelectorAll("g[data-element]")) {
      const element = byName.get(group.dataset.element);
      if (!element) continue;
      const others = groups.get(element.number) || [];
      groups.set(element.number, [...others, group]);
      group.classList.add("element");
      // A click chooses the element; where its link leads is said beside the diagram.
      for (const link of group.querySelectorAll("a")) {
        const place = link.getAttribute("href") || link.getAttributeNS(XLINK, "href");
        if (/^https?:/.test(place || "")) links.set(element.number, place);
        link.removeAttribute("href");
        link.removeAttributeNS(XLINK, "href");
      }
      group.addEventListener("click", (event) => { event.stopPropagation(); event.preventDefault(); choose(element); });
      if (others.length > 0) continue;
      const open = rows.filter((row) => isOpen(row) && shownAt(row).has(element.number)).length;
      group.setAttribute("tabindex", "0");
      group.setAttribute("role", "button");
      group.setAttribute("aria-label", `${label(element)}, ${count(open, "open threat")}`);
      group.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(element); }
        if (event.key === "Escape") reset();
      });
    }
    if (groups.size === 0) return;
    svg.setAttribute("role", "group");
    zoom(svg);
    figure.after(panel);
    panel.append(make("p", { class: "hint" }, "Choose an element of the diagram to see its threats."));
  }

  function zoom(svg) {
    const natural = svg.viewBox.baseVal.width || svg.getBoundingClientRect().width;
    let scale = 0;
    const size = (next) => {
      scale = next;
      svg.style.width = next ? `${Math.round(natural * next)}px` : "";
      svg.style.maxWidth = next ? "none" : "";
    };
    const current = () => scale || svg.getBoundingClientRect().width / natural;
    const button = (text, title, act) => make("button", { type: "button", "aria-label": title, title, on: { click: act } }, text);
    figure.before(make(
      "div",
      { class: "zoom", role: "group", "aria-label": "Size of the diagram" },
      button("−", "Smaller", () => size(Math.max(0.1, current() / 1.25))),
      button("+", "Larger", () => size(Math.min(4, current() * 1.25))),
      button("Fit", "Fit to the page", () => size(0)),
    ));
    figure.setAttribute("tabindex", "0");
    figure.setAttribute("role", "region");
    figure.setAttribute("aria-label", "Data flow diagram");
  }

  function choose(element) {
    select([element]);
    set({ element: element.name, status: filter.status === "open" ? "open" : "" });
  }

  /** Marks elements in the diagram, and tells of the first. */
  function select(chosen) {
    for (const group of groups.values()) for (const each of group) each.classList.remove("chosen");
    if (groups.size === 0) return;
    panel.replaceChildren();
    if (!chosen) {
      panel.append(make("p", { class: "hint" }, "Choose an element of the diagram to see its threats."));
      return;
    }
    for (const element of chosen) {
      for (const number of element.shown) for (const group of groups.get(number) || []) group.classList.add("chosen");
    }
    const element = chosen[0];
    const here = rows.filter((row) => !isQuiet(row) && shownAt(row).has(element.number)).sort((one, other) =>
      statusRank(one.status) - statusRank(other.status) || one.greatest - other.greatest || one.number - other.number);
    const urgent = here.filter((row) => !row.status.startsWith("mitigated") && !row.status.startsWith("covered"));
    const answered = here.length - urgent.length;
    panel.append(
      make("h3", {}, label(element)),
      make("p", {}, [element.kind, element.owner && `owner ${element.owner}`].filter(Boolean).join(", ")),
      make("ul", {}, ...urgent.slice(0, 12).map((row) => make(
        "li",
        {},
        make("span", { class: `severity ${data.severities[row.least]}` }, severityOf(row)),
        " ",
        row.anchor ? make("a", { href: `#${row.anchor}` }, row.title) : row.title,
        isOpen(row) ? "" : ` (${row.status})`,
      ))),
      make("p", {},
        urgent.length > 12 ? `${urgent.length - 12} more are in the table below. ` : urgent.length === 0 ? "Nothing is open or asked here. " : "",
        answered > 0 ? `${count(answered, "threat")} answered. ` : "",
        make("a", { href: "#all-threats" }, "All of them"), " ",
        links.has(element.number) ? make("a", { href: links.get(element.number), rel: "noreferrer" }, links.get(element.number)) : "", " ",
        make("button", { type: "button", on: { click: () => reset() } }, "Clear")),
    );
  }

  function showInDiagram(chosen) {
    select(chosen);
    const number = chosen.flatMap((element) => element.shown).find((each) => groups.has(each));
    if (number === undefined) return;
    const group = groups.get(number)[0];
    scrollTo(group, "center");
    group.focus({ preventScroll: true });
  }

  /* ---- Threats in full ---- */

  function threats() {
    for (const article of articles) {
      const own = rows.filter((row) => row.anchor === article.id);
      const chosen = own.flatMap((row) => row.subjects).filter((subject) => subject.shown.some((number) => groups.has(number)));
      if (chosen.length > 0) {
        article.querySelector("h3").after(make("p", { class: "to-diagram" },
          make("button", { type: "button", on: { click: () => showInDiagram(chosen) } }, "Show in the diagram")));
      }
    }
    const heading = document.querySelector("#open-threats > h2");
    if (heading) heading.after(notice);
    for (const item of document.querySelectorAll("li.fold")) fold(item);
  }

  function fold(item) {
    const list = item.querySelector(":scope > ul");
    const first = item.firstChild;
    const words = item.querySelector(":scope > p") || first;
    if (!list || !words) return;
    const isOpen = item.classList.contains("why");
    const button = make("button", { type: "button", class: "link", "aria-expanded": String(isOpen) }, words.textContent.trim().replace(/:$/, ""));
    button.addEventListener("click", () => {
      list.hidden = !list.hidden;
      button.setAttribute("aria-expanded", String(!list.hidden));
    });
    list.hidden = !isOpen;
    words.replaceWith(button);
  }

  /* ---- Tables of the text ---- */

  const UNITS = { k: 1e3, M: 1e6, B: 1e9 };
  function value(cell) {
    const text = cell ? cell.textContent.trim() : "";
    const severity = data.severities.indexOf(text.split(/\.\.|:/)[0]);
    if (severity >= 0) return severity;
    const number = /^(-?[\d.,]*\d)\s*([kMB%]?)$/.exec(text);
    return number ? parseFloat(number[1].replace(/,/g, "")) * (UNITS[number[2]] || 1) : text.toLowerCase();
  }

  function sortable(table) {
    const tbody = table.tBodies[0];
    if (!tbody || tbody.rows.length < 2 || table.closest("#risk-matrix, #all-threats")) return;
    const header = [...table.tHead.rows[0].cells];
    header.forEach((th, column) => {
      if (!th.textContent.trim()) return;
      const button = make("button", { type: "button" }, ...th.childNodes);
      button.addEventListener("click", () => {
        const down = th.getAttribute("aria-sort") === "ascending";
        const sorted = [...tbody.rows].map((row, place) => ({ row, place, key: value(row.cells[column]) }));
        sorted.sort((one, other) => {
          const a = one.key, b = other.key;
          const by = typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === "number" ? -1 : 1;
          return (down ? -by : by) || one.place - other.place;
        });
        tbody.append(...sorted.map((each) => each.row));
        header.forEach((each) => each.removeAttribute("aria-sort"));
        th.setAttribute("aria-sort", down ? "descending" : "ascending");
      });
      th.replaceChildren(button);
    });
  }

  /** A table that is wider than its place can be scrolled with the keyboard. */
  function reachable() {
    for (const place of document.querySelectorAll("main .table")) {
      const wide = place.scrollWidth > place.clientWidth && !place.querySelector("a, button");
      if (wide) place.setAttribute("tabindex", "0");
      else if (place.closest("#all-threats") === null) place.removeAttribute("tabindex");
    }
  }

  /** A rule of the ledger leads to its pairs. */
  function rules() {
    const known = new Set(data.pages.map((page) => page[0]));
    for (const cell of document.querySelectorAll("#ledger tbody td:first-child")) {
      const rule = cell.textContent.trim();
      if (!known.has(rule)) continue;
      const show = () => {
        set({ q: rule, status: "all", severity: "", library: "", element: "", owner: "" });
        scrollTo(document.getElementById("all-threats"));
        controls.q.focus({ preventScroll: true });
      };
      cell.replaceChildren(make("button", { type: "button", class: "link", title: "Show its pairs", on: { click: show } }, ...cell.childNodes));
    }
  }

  function contents() {
    const nav = document.querySelector("nav");
    const list = nav && nav.querySelector("ul");
    if (!list) return;
    const entry = make("li", {}, make("a", { href: "#all-threats" }, "All threats"));
    const before = list.querySelector(`a[href="#${after ? after.id : ""}"]`);
    if (before) before.parentElement.after(entry);
    else list.prepend(entry);
    const word = nav.querySelector("p");
    if (!word) return;
    const button = make("button", { type: "button", class: "toggle", "aria-expanded": "false" }, word.textContent);
    button.addEventListener("click", () => {
      const open = nav.classList.toggle("open");
      button.setAttribute("aria-expanded", String(open));
    });
    nav.classList.add("folding");
    list.addEventListener("click", () => { nav.classList.remove("open"); button.setAttribute("aria-expanded", "false"); });
    word.replaceWith(button);
  }

  const section = explorer();
  if (after) after.after(section);
  else main.append(section);
  document.body.classList.add("scripted");
  drawn();
  threats();
  rules();
  contents();
  document.querySelectorAll("main .table > table").forEach(sortable);
  reachable();
  addEventListener("resize", reachable);
  read();
  apply();
  if (filter.element) select([byName.get(filter.element)]);
  if (parts().pairs.length > 0) go();
  addEventListener("hashchange", () => {
    if (parts().pairs.length > 0) { read(); apply(); } else if (isFiltered()) keep();
    go();
  });
})();
