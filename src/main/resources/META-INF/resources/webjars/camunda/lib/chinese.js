import './hard-coded.js';

/**
 * Stores the Chinese texts where the web application looks for them first. Without this its search fields, which read
 * their texts only once, show bare keys on the first visit, and a changed text appears only on the second.
 */
const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const response = await fetch(`${folder}zh.json`, { cache: 'no-cache' });
if (response.ok) {
  const store = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  store[`${folder}_locales_data_zh_${window.bust}`] = await response.text();
  localStorage.setItem('camunda-web', JSON.stringify(store));
}
