/* Adds a passkey, or comes in with one: a button in a form with the addresses of both steps. */
"use strict";

for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!window.PublicKeyCredential) continue;
    form.hidden = false;
    form.addEventListener("submit", async event => {
        event.preventDefault();
        const failed = form.querySelector("[data-failed]");
        failed.hidden = true;
        try {
            const next = await (form.dataset.passkey === "add" ? add(form) : enter(form));
            window.location.assign(next);
        } catch {
            failed.hidden = false;
            failed.focus();
        }
    });
}

async function add(form) {
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await post(form, "/options"));
    const credential = await navigator.credentials.create({ publicKey: options });
    const label = form.elements.label.value.trim() || form.dataset.label;
    return (await post(form, "", { credential: credential.toJSON(), label })).next;
}

async function enter(form) {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await post(form, "/options"));
    const credential = await navigator.credentials.get({ publicKey: options });
    const next = form.elements.next ? "?next=" + encodeURIComponent(form.elements.next.value) : "";
    return (await post(form, next, credential.toJSON())).next;
}

async function post(form, step, content) {
    const answer = await fetch(form.action + step, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", [form.dataset.header]: form.elements._csrf.value },
        body: JSON.stringify(content ?? {}),
    });
    if (!answer.ok || answer.redirected) throw new Error("refused");
    return answer.json();
}
