// 是否有人问过: while a title is typed, shows what was asked and answered before. The form works without it.
"use strict";
(() => {
  const pause = 400;
  const shortest = 2;
  const title = document.getElementById("field-subject");
  const status = document.getElementById("alike-status");
  const list = document.getElementById("alike");
  const seen = document.getElementById("seen");
  let waiting;
  let asking;

  title.addEventListener("input", () => {
    clearTimeout(waiting);
    asking?.abort();
    waiting = setTimeout(suggest, pause);
  });

  async function suggest() {
    const text = title.value.trim();
    if (text.length < shortest) {
      show([]);
      return;
    }
    asking = new AbortController();
    const address = new URL(list.dataset.address, location.href);
    address.searchParams.set("text", text);
    try {
      const answer = await fetch(address, { signal: asking.signal });
      // Nothing is said where it fails: whoever asks is not looking for this.
      if (answer.ok) show(await answer.json());
    } catch (fault) {
      if (fault.name !== "AbortError" && !(fault instanceof TypeError)) throw fault;
    }
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(entry));
    status.textContent = suggestions.length === 0 ? "" : list.dataset.found.replace("{0}", suggestions.length);
    seen.value = [...new Set([...seen.value.split(" "), ...suggestions.map((suggestion) => suggestion.id)])].join(" ").trim();
  }

  function entry(suggestion) {
    const link = document.createElement("a");
    link.href = suggestion.address;
    link.target = "_blank";
    link.textContent = suggestion.question;
    const aside = document.createElement("span");
    aside.className = "soft";
    aside.textContent = list.dataset.aside;
    const item = document.createElement("li");
    item.append(link, aside);
    return item;
  }
})();
